import { el, get, say, sayNumber, table } from '../../../kit/page/index.js';

export async function renderList({ groups: { object } }) {
  const { count, rows } = await get(`/api/lists/${object}`);
  return el(
    'main',
    { class: 'page' },
    el('h1', {}, say(`nav.${object}`)),
    el('p', {}, say(`list.${object}`, { count: sayNumber(count) })),
    table(
      ['ID', say('list.name')],
      rows.map(({ id, name }) => [id, name]),
    ),
  );
}
