import { el, get, say } from '../../../kit/page/index.js';
import { commandBar } from './command-bar.js';

/** A list with its view, its command bar and a grid, as the attributes in public code have them. */
export async function list({ table }) {
  const { called, view, total, columns, rows } = await get(`/practice/lists/${table}`);
  const heads = columns.map(([name, heading]) => el('div', { role: 'columnheader', 'col-id': name }, heading));
  const lines = rows.map((row, index) =>
    el(
      'div',
      { role: 'row', 'row-index': String(index), class: 'row' },
      columns.map(([name]) => el('div', { role: 'gridcell' }, String(row[name] ?? ''))),
    ),
  );
  return el(
    'div',
    {},
    commandBar(table, called),
    el(
      'div',
      { class: 'page' },
      el('button', { type: 'button', class: 'linkButton', id: `${table}_ViewSelector` }, view),
      el(
        'div',
        { role: 'grid', 'aria-label': view, 'data-id': 'entity_control-powerapps_onegrid_control_container' },
        el('div', { role: 'row', class: 'row' }, heads),
        lines,
      ),
      el('p', { class: 'quiet' }, say('list.count', { shown: rows.length, total })),
    ),
  );
}
