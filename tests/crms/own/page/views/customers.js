import { bare, button, el, get } from '../dom.js';
import { pause, say } from '../settings.js';

/** The list: search, then a row. A filter is called like the status, and each row has a way to delete. */
export async function customers(go) {
  const rows = el('div', {});
  const field = el('input', { type: 'search', placeholder: say('姓名 / 电话 / 客户编号', 'Name / phone / number') });
  const draw = async () => {
    const found = await get(`/api/customers?q=${encodeURIComponent(field.value)}`);
    await pause('page');
    rows.replaceChildren(...found.map(row));
  };
  const row = ({ id, name, phone }) =>
    el(
      'div',
      { class: 'row' },
      el('span', {}, String(id)),
      bare(name, () => go(`/crm/customer/${id}`)),
      el('span', {}, phone),
    );
  await draw();
  return el(
    'div',
    {},
    el('h2', {}, say('客户管理', 'Customers')),
    el(
      'div',
      { class: 'row' },
      field,
      button(say('查询', 'Search'), draw),
      button(say('重置', 'Reset'), () => {
        field.value = '';
        draw();
      }),
      button(say('导出', 'Export'), download),
    ),
    el('div', { class: 'row' }, bare(say('全部', 'All'), draw), bare(say('已解约', 'Terminated'), draw)),
    rows,
  );
}

async function download() {
  const rows = await get('/api/customers');
  const text = `编号,姓名,电话\n${rows.map(({ id, name, phone }) => `${id},${name},${phone}`).join('\n')}\n`;
  const link = el('a', { href: URL.createObjectURL(new Blob([text], { type: 'text/csv' })), download: '客户.csv' });
  link.click();
}
