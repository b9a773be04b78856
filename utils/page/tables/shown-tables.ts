import { rootsOf } from '../intent/roots.ts';
import { openPageRoot } from '../page-roots.ts';
import { cellLines, isOnlySwitch, wordsIn } from './cell-lines.ts';
import type { FoundTable } from './found-table.ts';
import { lineLists } from './line-lists.ts';
import { markupTables } from './markup-tables.ts';
import { roleTables } from './role-tables.ts';
import { totalAround } from './total.ts';

/** A table or list that a page shows, as far as it is drawn. */
export interface ShownTable {
  /** What heads the columns; empty where nothing does. */
  columns: string[];
  /** A cell is its lines, joined by line breaks. */
  rows: string[][];
  /** How many rows the page says there are, drawn or not. */
  total?: number;
}

export interface ShownTables {
  url: string;
  title: string;
  tables: ShownTable[];
}

/** More are no lists of people, but a page built of boxes. */
export const mostTables = 12;

/** Reads the tables and lists of a document and its shadow roots, the longest first. Frames read their own. Changes nothing. */
export function shownTables(document: Document): ShownTables {
  const inner = rootsOf(document, openPageRoot).filter((root) => root === document || root.ownerDocument === document);
  const written = inner.flatMap(markupTables);
  // A box with roles may hold a `<table>` that was read already.
  const made = inner.flatMap(roleTables).filter(({ box }) => !written.some((table) => box.contains(table.box)));
  const tables = [...written, ...made].filter(({ rows }) => rows.length > 0);
  const found = tables.length > 0 ? tables : inner.flatMap(lineLists);
  return {
    url: location.href,
    title: document.title,
    tables: found
      .sort((one, other) => other.rows.length - one.rows.length)
      .slice(0, mostTables)
      .map(read),
  };
}

function read({ box, header, rows, total = totalAround(box) }: FoundTable): ShownTable {
  const width = Math.max(header.length, ...rows.map(({ length }) => length));
  const names = Array.from({ length: width }, (_, at) => nameOf(header[at]));
  // A place for pictures, for buttons, or for what chooses the row.
  const saysNothing = (at: number) => rows.every(({ [at]: cell }) => !cell || wordsIn(cell).length === 0);
  const kept = names.flatMap((name, at) => (name === '' && saysNothing(at) ? [] : [at]));
  return {
    columns: kept.map((at) => names[at] ?? ''),
    rows: rows.map((row) => kept.map((at) => (row[at] ? cellLines(row[at]).join('\n') : ''))),
    ...(total !== undefined && { total }),
  };
}

function nameOf(head: Element | undefined): string {
  return head && !isOnlySwitch(head) ? cellLines(head).join(' ') : '';
}
