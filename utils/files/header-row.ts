import { shapeOf } from './shapes.ts';

/** How far down a header is looked for. */
const mostTitles = 10;
/** A header has at least so many names; of fewer nothing can be said. */
const leastNames = 3;

/**
 * How many rows stand above the header: titles, often merged over all columns, with one filled cell each. 0 unless a row of names
 * follows that is plainly one: each cell filled with words, nearly all different.
 * @param rows The first rows of the table, blank lines left out.
 */
export function countTitles(rows: readonly (readonly string[])[]): number {
  for (let at = 0; at < Math.min(rows.length, mostTitles + 1); at++) {
    const row = rows[at] as readonly string[];
    const filled = row.filter((cell) => cell.trim() !== '').length;
    if (filled > 1) return looksLikeHeader(row) ? at : 0;
  }
  return 0;
}

function looksLikeHeader(row: readonly string[]): boolean {
  const names = row.map((cell) => cell.trim());
  return names.length >= leastNames && new Set(names).size * 2 > names.length && names.every(isName);
}

const encoder = new TextEncoder();

function isName(cell: string): boolean {
  const bytes = encoder.encode(cell);
  const shape = shapeOf(bytes, 0, bytes.length);
  return cell !== '' && (shape === 'words' || shape === 'text');
}
