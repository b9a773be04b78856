import Papa from 'papaparse';

/** How the cells of a table are parted, and how much stands before its first row. */
export interface Dialect {
  delimiter: string;
  /** Length of a first line `sep=;` with its line end, which is for Excel and no row of the table. 0 when there is none. */
  preamble: number;
}

const delimiters = [',', ';', '\t', '|'];

/** Guesses the dialect from the beginning of the text. A text with no delimiter in it gets a comma. */
export function guessDialect(sample: string): Dialect {
  const declared = /^sep=([,;\t|])(\r\n|\n|\r)/i.exec(sample);
  if (declared?.[1]) return { delimiter: declared[1], preamble: declared[0].length };
  const { meta } = Papa.parse<string[]>(sample, {
    delimitersToGuess: delimiters,
    preview: 1,
    skipEmptyLines: true,
  });
  return { delimiter: delimiters.includes(meta.delimiter) ? meta.delimiter : ',', preamble: 0 };
}
