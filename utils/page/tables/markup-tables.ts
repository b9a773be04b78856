import type { Root } from '../intent/roots.ts';
import { type FoundTable, isDrawn, mostColumns, mostRows } from './found-table.ts';

/** The tables written as `<table>`. One that only lays out a page, with tables in its cells, is none. */
export function markupTables(root: Root): FoundTable[] {
  const tables = [...root.querySelectorAll('table')].filter((table) => isDrawn(table) && !laysOut(table));
  return withHeadsApart(tables.map(tableOf));
}

function laysOut(table: HTMLTableElement): boolean {
  return Array.from(table.querySelectorAll('table')).some(({ rows }) => rows.length > 1);
}

function tableOf(table: HTMLTableElement): FoundTable {
  const rows = [...table.rows].filter((row) => isDrawn(row) && row.parentElement !== table.tFoot);
  const heads = rows.filter((row) => row.parentElement === table.tHead);
  const [first] = rows;
  const head = heads.at(-1) ?? (first && isAllHeads(first) ? first : undefined);
  return {
    box: table,
    header: head ? cellsOf(head) : [],
    rows: rows
      .filter((row) => row !== head && !heads.includes(row) && !isAllHeads(row) && !isOneOverAll(row))
      .slice(0, mostRows)
      .map(cellsOf)
      .filter((cells) => cells.some(Boolean)),
  };
}

function isAllHeads({ cells }: HTMLTableRowElement): boolean {
  return cells.length > 0 && Array.from(cells).every(({ localName }) => localName === 'th');
}

/** Says of the rows below what they have in common, or that there are none. */
function isOneOverAll({ cells }: HTMLTableRowElement): boolean {
  return cells.length === 1 && (cells[0]?.colSpan ?? 1) > 1;
}

/** A cell over several columns stands in the first of them. */
function cellsOf({ cells }: HTMLTableRowElement): (Element | undefined)[] {
  return [...cells].flatMap((cell) => [cell, ...Array(Math.min(cell.colSpan, mostColumns) - 1)]).slice(0, mostColumns);
}

/**
 * Heads that stand still while their rows scroll are a table of their own before that of the rows; a place for the scroll bar may stand
 * at their end.
 */
function withHeadsApart(tables: FoundTable[]): FoundTable[] {
  return tables.flatMap((table, at) => {
    if (table.rows.length === 0) return [];
    const before = table.header.length > 0 ? undefined : tables[at - 1];
    const fits =
      before && before.rows.length === 0 && [0, 1].includes(before.header.length - (table.rows[0]?.length ?? 0));
    return [fits ? { ...table, header: before.header } : table];
  });
}
