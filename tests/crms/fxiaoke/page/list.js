import {
  drawnOnHover,
  el,
  get,
  input,
  is,
  menuButton,
  mistake,
  say,
  sayNumber,
  settings,
  table,
} from '../../kit/page/index.js';

const objects = '/FHH/EM1HNCRM/API/v1/object';

/** A list: buttons that are plain elements, a search box of its own, and what a row can do only under the pointer. */
export async function drawList(apiName) {
  const { total, rows } = await get(`${objects}/${apiName}/list`);
  return el(
    'main',
    { class: 'page' },
    el('h2', {}, say(`nav.${apiName}`)),
    el(
      'div',
      { class: 'crm-btn-groups row' },
      plain('add', 'list.add', mistake('add')),
      plain('import', 'list.import', mistake('import')),
      settings.exporting === 'above' && exportButton(apiName),
      menuButton({ class: 'plainButton' }, say('list.more'), () =>
        [plain('void', 'list.void', mistake('void')), settings.exporting === 'in-menu' && exportButton(apiName)].filter(
          Boolean,
        ),
      ),
    ),
    input({ class: 'input el-input__inner', placeholder: say('list.search') }),
    table(
      [say('list.name'), say('list.state')],
      rows.map(({ name }, index) => [row(name), say(index % 9 === 4 ? 'list.cancelled' : 'list.active')]),
    ),
    el('p', {}, say('list.count', { count: sayNumber(total) })),
  );
}

function exportButton(apiName) {
  return plain('export', 'list.export', () => location.assign(`${objects}/${apiName}/export`));
}

function plain(name, key, onPress) {
  return is(name, el('span', { class: 'plainButton', 'data-action': name, on: { click: onPress } }, say(key)));
}

function row(name) {
  const link = el('a', { class: 'link', title: name, href: '#record' }, name);
  link.classList.add('j-detail');
  return drawnOnHover(link, () => plain('edit', 'list.edit', mistake('edit')));
}
