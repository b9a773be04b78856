import { CsvScanner } from './csv-scanner.ts';
import { type Quoting, Requoter } from './requoter.ts';

/** The beginning of a table as it is read in one dialect. */
export interface FirstRows {
  /** Blank lines are left out, and so is the last row, which may be cut. */
  rows: string[][];
  /** Rows that have other cells than most, and rows with broken quotes. */
  odd: number;
  /** Quotes of another kind seem to be part of cells: the first row's are all in them, or blanks stand before them. */
  keptQuotes: boolean;
  /** A quote is never closed. */
  open: boolean;
  /** Cells of most rows. */
  columns: number;
}

const mostRows = 400;
const mostTitles = 10;
/** So much of a cell tells what it is. */
const mostBytes = 300;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
const blankQuote = /^ +"/;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Reads the first rows as all others will be read. `whole`: the text is not cut, so that a quote must be closed in it. */
export function firstRows(text: string, delimiter: string, quoting: Quoting, whole = true): FirstRows {
  const rows: string[][] = [];
  const numbers: number[] = [];
  const broken = new Set<number>();
  let open = false;
  let keptQuotes = false;
  // Until the first row has ended.
  let inApostrophes = true;
  let cells: string[] = [];
  const scanner = new CsvScanner(delimiter, {
    cell: (bytes, start, end, _column, _row, quoted) => {
      if (!quoted && bytes[start] === SPACE && blankQuote.test(sampleOf(bytes, start, end))) keptQuotes = true;
      inApostrophes &&= !quoted && bytes[start] === APOSTROPHE && end - start > 1 && bytes[end - 1] === APOSTROPHE;
      if (rows.length < mostRows) cells.push(sampleOf(bytes, start, end));
    },
    row: (row, _cells, _end, open) => {
      if (inApostrophes) keptQuotes = true;
      inApostrophes = false;
      if (rows.length < mostRows && !open) {
        rows.push(cells);
        numbers.push(row);
      }
      cells = [];
    },
    quote: (kind, row) => {
      if (kind === 'open') open = whole;
      if (whole || kind !== 'open') broken.add(row);
    },
  });
  const bytes = encoder.encode(text);
  if (quoting === 'standard') scanner.write(bytes);
  else {
    const requoter = new Requoter(delimiter, quoting);
    scanner.write(requoter.write(bytes));
    scanner.write(requoter.end());
  }
  scanner.end();
  const columns = mostOften(rows.map((row) => row.length));
  // Titles above the header are none of the table's rows.
  const begin = Math.max(
    0,
    rows.slice(0, mostTitles + 1).findIndex((row) => row.length === columns),
  );
  rows.forEach((row, at) => {
    if (at >= begin && row.length !== columns) broken.add(numbers[at] as number);
  });
  return { rows, columns, odd: broken.size, open, keptQuotes };
}

function sampleOf(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, Math.min(end, start + mostBytes)));
}

function mostOften(lengths: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const length of lengths) seen.set(length, (seen.get(length) ?? 0) + 1);
  return [...seen].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}
