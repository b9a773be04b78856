import { button, el, get, is, pause, post, say } from '../../kit/page/index.js';

// The ids and the classes of the radios are the vendor's; whether the newest stands first in the list is not known.
const list = el('table', { id: 'exports_list', class: 'table' });
const status = el('p', { role: 'status' });
const radios = ['deals', 'people', 'organizations'].map(kind);
await pause('content');
document.body.replaceChildren(
  el(
    'main',
    { class: 'page' },
    el('h1', {}, say('export.title')),
    el('p', {}, say('export.choose')),
    el(
      'div',
      { class: 'kinds' },
      radios.map(({ label }) => label),
    ),
    el(
      'div',
      { class: 'actions' },
      is('make-csv', button('export.csv', 'primary', make, { id: 'do-export-csv' })),
      is('make-excel', button('export.excel', 'secondary', make, { id: 'do-export-xls' })),
    ),
    status,
    el('h2', {}, say('export.list')),
    list,
  ),
);
await drawList();

function kind(object, index) {
  const radio = el('input', { type: 'radio', name: 'kind', value: object, checked: index === 0 });
  const label = el('label', {}, radio, ' ', say(`export.${object}`));
  label.className = 'fancy_radio inline';
  return { radio, label };
}

async function make() {
  const { radio } = radios.find(({ radio: one }) => one.checked);
  const { id } = await post('/api/exports', { object: radio.value });
  status.textContent = say('export.under-way');
  while (!(await drawList()).some((one) => one.id === id)) await pause('poll');
  status.textContent = '';
}

async function drawList() {
  const exports = await get('/api/exports');
  list.replaceChildren(
    ...exports.map(({ id, object }, index) =>
      el(
        'tr',
        {},
        el('td', {}, String(id)),
        el('td', {}, say(`export.${object}`)),
        el(
          'td',
          {},
          is(
            index === 0 ? 'download-newest' : 'download-older',
            el('a', { class: 'link', href: `/export/download/${id}`, download: true }, say('export.download')),
          ),
        ),
      ),
    ),
  );
  return exports;
}
