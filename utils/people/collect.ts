import type { Language } from '../text.ts';
import { fieldsOf, plainTable, type TableOnPage } from './page-table.ts';
import { proposeUserColumns } from './user-columns.ts';

/** The tables of a page, as it shows them now. */
export interface PageNow {
  url: string;
  title: string;
  tables: readonly (TableOnPage & { total?: number })[];
}

/** A list of users gathered from one screen of it after the other. */
export interface Collected {
  url: string;
  title: string;
  /** The page's own columns: the next screen has the same. */
  columns: readonly string[];
  /** Rows by whom they are about; what was shown last counts. */
  rows: ReadonlyMap<string, string[]>;
  /** How many the page says there are. */
  total?: number;
}

/** Why a page adds nothing: it shows no list of users, or another list than the one that is gathered. */
export type NotCollected = 'no-list' | 'other-list';

/** More users than any account has. */
const mostUsers = 20_000;

/** Adds what a page shows now to what was gathered of its list; begins with the table that tells most about users. */
export function collect(before: Collected | undefined, page: PageNow, language: Language): Collected | NotCollected {
  const table = before
    ? placeOf(page.url) === placeOf(before.url) && page.tables.find(({ columns }) => isSame(columns, before.columns))
    : mostTelling(page, language);
  if (!table) return before ? 'other-list' : 'no-list';
  const rows = new Map(before?.rows);
  const name = proposeUserColumns(table.columns).name;
  for (const row of table.rows) {
    const key = keyOf(row, name);
    if (key !== '' && (rows.has(key) || rows.size < mostUsers)) rows.set(key, row);
  }
  const total = table.total ?? before?.total;
  return { url: page.url, title: page.title, columns: table.columns, rows, ...(total !== undefined && { total }) };
}

/** What was gathered as a table like that of a file. */
export function collectedTable({ columns, rows }: Collected, language: Language): TableOnPage {
  return plainTable({ columns: [...columns], rows: [...rows.values()] }, language);
}

function mostTelling({ tables }: PageNow, language: Language): PageNow['tables'][number] | undefined {
  const scored = tables.flatMap((table) => {
    const { columns } = plainTable(table, language);
    const { mail, name } = proposeUserColumns(columns);
    return mail === undefined && name === undefined ? [] : [{ table, told: fieldsOf(columns) }];
  });
  // Of those that tell as much the first is the longest.
  return scored.sort((one, other) => other.told - one.told)[0]?.table;
}

/** Where a list is: its screens differ in their query, in a number at the end, or in nothing. */
function placeOf(url: string): string {
  const { origin, pathname, hash } = new URL(url);
  return `${origin}${pathname}${hash.replace(/\?.*$/, '')}`.replace(/\/\d+\/?$/, '');
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, at) => name === other[at]);
}

/** Whom a row is about: a mail address in it, else its name. */
function keyOf(row: readonly string[], name: number | undefined): string {
  const mail = /[^\s@]+@[^\s@]+\.[^\s@]+/.exec(row.join('\n'))?.[0];
  const said = name === undefined ? row.find((cell) => /\p{L}/u.test(cell)) : row[name];
  return (mail ?? said?.split('\n')[0] ?? '').trim().toLowerCase();
}
