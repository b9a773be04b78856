import { bare, button, el, get, is, pause, say } from '../../../kit/page/index.js';
import { list } from '../libraries/index.js';

/** The list: search, then a row. A filter is called like the status. */
export async function customers({ go }) {
  const rows = el('div', {});
  const field = is('search', el('input', { type: 'search', placeholder: say('list.search') }));
  const draw = async () => {
    const found = await get(`/api/customers?q=${encodeURIComponent(field.value)}`);
    await pause('content');
    const headers = [say('customer.number'), say('customer.name'), say('list.phone'), say('customer.status')];
    rows.replaceChildren(list(headers, found.map(row)));
  };
  const row = ({ id, name, phone, status }) => [
    String(id),
    is('open-customer', el('span', { class: 'cellPress', on: { click: () => go(`/crm/customer/${id}`) } }, name)),
    phone,
    say(`status.${status}`),
  ];
  const reset = () => {
    field.value = '';
    return draw();
  };
  await draw();
  return el(
    'div',
    {},
    el('h2', {}, say('app.customers')),
    el(
      'div',
      { class: 'line' },
      field,
      is('go', button('list.go', 'press', draw)),
      is('reset', button('list.reset', 'press', reset)),
      is('export', button('list.export', 'press', download)),
    ),
    el(
      'div',
      { class: 'line' },
      is('filter-all', bare('list.all', 'press', draw)),
      is('filter-ended', bare('status.ended', 'press', draw)),
    ),
    rows,
  );
}

async function download() {
  const rows = await get('/api/customers');
  const text = `编号,姓名,电话\n${rows.map(({ id, name, phone }) => `${id},${name},${phone}`).join('\n')}\n`;
  const link = el('a', { href: URL.createObjectURL(new Blob([text], { type: 'text/csv' })), download: '客户.csv' });
  link.click();
}
