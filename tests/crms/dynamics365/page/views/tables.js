import { button, el, is, menuButton, menuItem, mistake, say, table } from '../../../kit/page/index.js';

/** The tables of the environment; what brings them out is in the menu “Data”. */
export function tables({ base, go }) {
  const items = () => [
    is('import', menuItem(say('maker.import'), mistake('import'))),
    is(
      'export-data',
      menuItem(say('maker.export'), () => go(`${base}/entities/export`)),
    ),
  ];
  const names = ['account', 'contact', 'lead', 'opportunity'];
  return el(
    'div',
    {},
    el(
      'div',
      { class: 'commands', role: 'menubar' },
      is('new-table', button('maker.new', 'command', mistake('new-table'))),
      is('data-menu', menuButton({ class: 'command' }, say('maker.data'), items)),
    ),
    el(
      'div',
      { class: 'page' },
      el('h1', {}, say('maker.tables')),
      table(
        [say('maker.tables'), ''],
        names.map((name) => [say(`app.${name}`), name]),
      ),
    ),
  );
}
