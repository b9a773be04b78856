import Papa from 'papaparse';
import { CsvScanner } from './csv-scanner.ts';
import { countTitles } from './header-row.ts';

/** How the cells of a table are parted, and how much stands before its first row. */
export interface Dialect {
  delimiter: string;
  /** Length of a first line `sep=;` with its line end, which is for Excel and no row of the table. 0 when there is none. */
  preamble: number;
  /** Rows above the header that are titles and no part of the table; blank lines are none. */
  titles: number;
}

/** A header stands among these rows, within these characters; so much of a cell tells what it is. */
const mostRows = 12;
const mostCharacters = 64 * 1024;
const mostBytes = 300;
const decoder = new TextDecoder();
const delimiters = [',', ';', '\t', '|'];

/** Guesses the dialect, and finds the header, from the beginning of the text. A text with no delimiter in it gets a comma. */
export function guessDialect(sample: string): Dialect {
  const declared = /^sep=([,;\t|])(\r\n|\n|\r)/i.exec(sample);
  const preamble = declared?.[0].length ?? 0;
  const delimiter = declared?.[1] ?? guessDelimiter(sample);
  return { delimiter, preamble, titles: countTitles(firstRows(sample.slice(preamble), delimiter)) };
}

function guessDelimiter(sample: string): string {
  const { meta } = Papa.parse<string[]>(sample, { delimitersToGuess: delimiters, preview: 1, skipEmptyLines: true });
  return delimiters.includes(meta.delimiter) ? meta.delimiter : ',';
}

/** The first rows, read as all others will be: PapaParse takes one kind of line end for all. */
function firstRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  const scanner = new CsvScanner(delimiter, {
    cell: (bytes, start, end) => {
      if (rows.length < mostRows) cells.push(decoder.decode(bytes.subarray(start, Math.min(end, start + mostBytes))));
    },
    row: () => {
      if (rows.length < mostRows) rows.push(cells);
      cells = [];
    },
    quote: () => {},
  });
  scanner.write(new TextEncoder().encode(text.slice(0, mostCharacters)));
  scanner.end();
  return rows;
}
