import { CsvScanner } from './csv-scanner.ts';
import { type Quoting, Requoter } from './requoter.ts';

/** The beginning of a table as it is read in one dialect. */
export interface FirstRows {
  /** Blank lines are left out, and so is the last row, which may be cut. */
  rows: string[][];
  /** Rows that have other cells than most, and rows with broken quotes. */
  odd: number;
  /** Cells of most rows. */
  columns: number;
}

const mostRows = 400;
/** So much of a cell tells what it is. */
const mostBytes = 300;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Reads the first rows as all others will be read. `whole`: the text is not cut, so that a quote must be closed in it. */
export function firstRows(text: string, delimiter: string, quoting: Quoting, whole = true): FirstRows {
  const rows: string[][] = [];
  const broken = new Set<number>();
  let cells: string[] = [];
  const scanner = new CsvScanner(delimiter, {
    cell: (bytes, start, end) => {
      if (rows.length < mostRows) cells.push(decoder.decode(bytes.subarray(start, Math.min(end, start + mostBytes))));
    },
    row: (_row, _cells, _end, open) => {
      if (rows.length < mostRows && !open) rows.push(cells);
      cells = [];
    },
    quote: (kind, row) => {
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
  return { rows, columns, odd: rows.filter((row) => row.length !== columns).length + broken.size };
}

function mostOften(lengths: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const length of lengths) seen.set(length, (seen.get(length) ?? 0) + 1);
  return [...seen].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}
