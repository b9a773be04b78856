import type { Language } from '../text.ts';
import { isStatus } from './active.ts';
import { proposeUserColumns, type UserField, userFieldNames } from './user-columns.ts';

/** A table as a page shows it: cells whose lines are joined by line breaks, and columns that may have no name. */
export interface TableOnPage {
  columns: string[];
  rows: string[][];
}

const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * A page's table in the form of a file's: one fact a cell, every column with a name. A name with the mail address below it is two columns;
 * so is what says that someone is active, where it has no column of its own. What the page does not name is called in `language`.
 */
export function plainTable({ columns, rows }: TableOnPage, language: Language): TableOnPage {
  const [first, ...rest] = rows;
  if (first && columns.every((name) => name === '') && fieldsOf(first) > 1)
    return plainTable({ columns: first, rows: rest }, language);
  const called = (field: UserField) => userFieldNames[field][language];
  const unnamed = (cells: readonly string[][]) => {
    const field = fieldSaid(cells.filter(({ length }) => length > 0));
    return field ? called(field) : fieldsOf(columns) === 0 ? called('name') : '';
  };
  const parts = columns.map((name, at) => {
    const cells = rows.map((row) => linesOf(row[at] ?? ''));
    const inside = insideOf(columns, at, cells);
    if (inside.length === 0) return { names: [name || unnamed(cells)], cells, inside };
    // A column called after what stands in it keeps its name for that.
    const own = inside.some((field) => proposeUserColumns([name])[field] === 0);
    return { names: [own || name === '' ? called('name') : name, ...inside.map(called)], cells, inside };
  });
  return {
    columns: parts.flatMap(({ names }) => names),
    rows: rows.map((_, row) => parts.flatMap(({ cells, inside }) => split(cells[row] ?? [], inside))),
  };
}

/** How many facts about a user a table’s header names. */
export function fieldsOf(columns: readonly string[]): number {
  return Object.keys(proposeUserColumns(columns)).length;
}

type Inside = 'mail' | 'status';
const tests: Record<Inside, (line: string) => boolean> = { mail: (line) => mail.test(line), status: isStatus };

/** What else stands in the cells of a column, and has no column of its own. */
function insideOf(columns: readonly string[], at: number, cells: readonly string[][]): Inside[] {
  const proposed = proposeUserColumns(columns);
  const free = (field: Inside) => proposed[field] === undefined || proposed[field] === at;
  const filled = cells.filter(({ length }) => length > 0);
  const having = (field: Inside) => filled.filter((lines) => lines.length > 1 && lines.some(tests[field])).length;
  // In a list without a header only those who are switched off may be marked.
  const enough = (field: Inside) => having(field) * 2 >= filled.length || (field === 'status' && columns[at] === '');
  return (['mail', 'status'] as const).filter((field) => free(field) && having(field) > 0 && enough(field));
}

/** What a column without a name holds in all its cells, if they say it themselves. */
function fieldSaid(filled: readonly string[][]): Inside | undefined {
  const all = (test: (line: string) => boolean) =>
    filled.every(([line = '', ...more]) => more.length === 0 && test(line));
  return filled.length === 0 ? undefined : (['mail', 'status'] as const).find((field) => all(tests[field]));
}

/** One cell as several: the first line that is nothing else, then what stands inside. */
function split(lines: readonly string[], inside: readonly Inside[]): string[] {
  if (inside.length === 0) return [lines.join(' · ')];
  const found = inside.map((field) => lines.find(tests[field]) ?? '');
  return [lines.find((line) => !found.includes(line)) ?? '', ...found];
}

/** The lines of a cell, without the letters that stand for a missing picture: initials before a Latin name, the last two characters before a Chinese one. */
function linesOf(cell: string): string[] {
  const lines = cell.split('\n').filter((line) => line !== '');
  const isMonogram = (line: string, at: number) =>
    [...line].length <= 3 && lines.some((other, index) => index > at && !mail.test(other) && holdsInOrder(other, line));
  return lines.filter((line, at) => !isMonogram(line, at));
}

function holdsInOrder(text: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters.toLowerCase()) {
    from = text.toLowerCase().indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
