import Papa from 'papaparse';
import { countTitles } from './header-row.ts';

/** How the cells of a table are parted, and how much stands before its first row. */
export interface Dialect {
  delimiter: string;
  /** Length of a first line `sep=;` with its line end, which is for Excel and no row of the table. 0 when there is none. */
  preamble: number;
  /** Rows above the header that are titles and no part of the table; blank lines are none. */
  titles: number;
}

/** A header stands among these. */
const firstRows = 12;
const delimiters = [',', ';', '\t', '|'];

/** Guesses the dialect, and finds the header, from the beginning of the text. A text with no delimiter in it gets a comma. */
export function guessDialect(sample: string): Dialect {
  const declared = /^sep=([,;\t|])(\r\n|\n|\r)/i.exec(sample);
  const preamble = declared?.[0].length ?? 0;
  const { data, meta } = Papa.parse<string[]>(sample.slice(preamble), {
    ...(declared ? { delimiter: declared[1] } : { delimitersToGuess: delimiters }),
    preview: firstRows,
    skipEmptyLines: true,
  });
  const delimiter = delimiters.includes(meta.delimiter) ? meta.delimiter : ',';
  return { delimiter, preamble, titles: countTitles(data) };
}
