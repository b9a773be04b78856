import { el, is, menuButton, menuItem, mistake, say, settings } from '../../../kit/page/index.js';

/** The commands over a list. On a narrow one “Export to Excel” is behind the dots. */
export function commandBar(table, called) {
  const idOf = (command) => `${table}|NoRelationship|HomePageGrid|Mscrm.${command}`;
  const save = () => location.assign(`/practice/lists/${table}/workbook`);
  const command = (truth, key, name) =>
    is(
      truth,
      el(
        'button',
        { type: 'button', class: 'command', 'data-id': idOf(name), on: { click: mistake(truth) } },
        say(key),
      ),
    );
  const excel = el(
    'button',
    { type: 'button', class: 'command', 'data-id': idOf('ExportToExcel'), on: { click: save } },
    say('list.excel'),
  );
  const variants = () => [
    is(
      'excel-online',
      menuItem(say('list.online'), mistake('excel-online'), { 'data-id': idOf('ExportToExcel.Online') }),
    ),
    is('page-only', menuItem(say('list.page'), mistake('page-only'), { 'data-id': idOf('ExportToExcel.StaticXlsx') })),
  ];
  const split = el(
    'li',
    { class: 'split' },
    is('export-excel', excel),
    is('variants', menuButton({ class: 'command', 'aria-label': say('list.variants') }, '⌄', variants)),
  );
  const hidden = () => [is('export-excel', menuItem(say('list.excel'), save, { 'data-id': idOf('ExportToExcel') }))];
  const dots = el(
    'li',
    {},
    is(
      'more-commands',
      menuButton(
        { class: 'command', 'data-id': 'OverflowButton', 'aria-label': say('list.more', { table: called }) },
        '⋮',
        hidden,
      ),
    ),
  );
  const commands = [
    command('new', 'list.new', 'NewRecordFromGrid'),
    command('delete-records', 'list.delete', 'DeleteSelectedRecord'),
    command('refresh', 'list.refresh', 'Modern.refreshCommand'),
    command('import', 'list.import', 'ImportDataFromExcel'),
    command('templates', 'list.templates', 'DocumentTemplate'),
  ];
  return el(
    'ul',
    { class: 'commands', 'data-lp-id': `commandbar-HomePageGrid:${table}` },
    commands.map((one) => el('li', {}, one)),
    settings.narrowBar ? dots : split,
  );
}
