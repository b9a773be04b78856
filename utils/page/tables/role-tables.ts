import type { Root } from '../intent/roots.ts';
import { type FoundTable, isDrawn, mostColumns, mostRows } from './found-table.ts';

const grids = '[role=grid], [role=table], [role=treegrid]';
const cells = '[role=gridcell], [role=cell], [role=rowheader]';
const heads = '[role=columnheader]';

/**
 * Tables that are made of boxes with roles. Those that draw only what is in sight say by `aria-rowindex` and `aria-colindex` where each
 * piece belongs, and those with fixed columns draw a row in several pieces (https://www.w3.org/TR/wai-aria-1.2/#aria-rowindex).
 */
export function roleTables(root: Root): FoundTable[] {
  const boxes = [...root.querySelectorAll(grids)].filter((box) => box.localName !== 'table' && isDrawn(box));
  // A grid around another one is only its frame.
  return boxes.filter((box) => box.querySelector(grids) === null).map(tableOf);
}

function tableOf(box: Element): FoundTable {
  const rows = [...box.querySelectorAll('[role=row]')].filter(isDrawn);
  const headRows = rows.filter((row) => row.querySelector(heads));
  const header: FoundTable['header'][number][] = [];
  for (const head of headRows) place(header, [...head.querySelectorAll(heads)]);
  const pieces = new Map<string, (Element | undefined)[]>();
  for (const [at, row] of rows.entries()) {
    const own = [...row.querySelectorAll(cells)].filter((cell) => cell.closest('[role=row]') === row);
    if (headRows.includes(row) || own.length === 0) continue;
    const key = row.getAttribute('aria-rowindex') ?? `${at}`;
    const before = pieces.get(key) ?? [];
    if (pieces.size >= mostRows && before.length === 0) break;
    pieces.set(key, before);
    place(before, own);
  }
  const total = Number(box.getAttribute('aria-rowcount') ?? -1) - (headRows.length > 0 ? 1 : 0);
  return { box, header, rows: [...pieces.values()], ...(total > 0 && { total }) };
}

/** Puts each cell where it says that it belongs, else behind those before it. */
function place(row: (Element | undefined)[], own: readonly Element[]): void {
  for (const cell of own.slice(0, mostColumns)) {
    const said = Number(cell.getAttribute('aria-colindex'));
    const at = said >= 1 && said <= mostColumns ? said - 1 : row.length;
    row[at] = cell;
  }
}
