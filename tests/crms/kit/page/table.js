import { el } from './dom.js';

/** A table from its header cells and rows of cells; a cell is a node or a string. */
export function table(headers, rows) {
  const head = headers.map((header) => el('th', { scope: 'col' }, header));
  const body = rows.map((cells) =>
    el(
      'tr',
      {},
      cells.map((cell) => el('td', {}, cell)),
    ),
  );
  return el(
    'div',
    { class: 'tableBox' },
    el('table', { class: 'table' }, el('thead', {}, el('tr', {}, head)), el('tbody', {}, body)),
  );
}
