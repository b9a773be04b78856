import { el, get, say, table } from '../../../kit/page/index.js';

/** The first records of a module. */
export async function list({ groups }) {
  const records = await get(`/crm/v8/${groups.module}`);
  const name = (record) => record['Last Name'] ?? record['Deal Name'];
  return el(
    'div',
    { class: 'page' },
    el('h1', {}, say(`module.${groups.module}`)),
    table(
      [say('list.name'), say('list.phone'), say('list.unsubscribed')],
      records.map((record) => [name(record), record.Phone ?? '', '']),
    ),
  );
}
