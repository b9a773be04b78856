import Papa from 'papaparse';
import { type FirstRows, firstRows } from './first-rows.ts';
import { countTitles } from './header-row.ts';
import type { Quoting } from './requoter.ts';

/** How the cells of a table are parted, and how much stands before its first row. */
export interface Dialect {
  delimiter: string;
  /** Other than `standard`, a `Requoter` has to come before the scanner. */
  quoting: Quoting;
  /** Length of a first line `sep=;` with its line end, which is for Excel and no row of the table. 0 when there is none. */
  preamble: number;
  /** Rows above the header that are titles and no part of the table; blank lines are none. */
  titles: number;
}

/** A dialect shows, and a header stands, within these characters. */
const mostCharacters = 64 * 1024;
const delimiters = [',', ';', '\t', '|'];
/** What nearly nobody parts cells by: only thought of where the others part nothing, or not well. */
const rareDelimiters = ['^', '~', '\x1f', ' '];
/** Each quoting, and what must stand in a text before it is thought of. */
const rareQuotings: readonly [quoting: Quoting, mark: RegExp][] = [
  ['backslash', /\\"/],
  ['blanks', /[,;\t|] +"/],
  ['apostrophe', /(^|[,;\t|\n\r])'/],
];

/** Guesses the dialect, and finds the header, from the beginning of the text. A text with no delimiter in it gets a comma. */
export function guessDialect(sample: string): Dialect {
  const declared = /^sep=([,;\t|])(\r\n|\n|\r)/i.exec(sample);
  const preamble = declared?.[0].length ?? 0;
  const text = sample.slice(preamble, preamble + mostCharacters);
  const { delimiter, quoting, rows } = best(text, declared?.[1] ?? guessDelimiter(sample));
  return { delimiter, quoting, preamble, titles: countTitles(rows) };
}

function guessDelimiter(sample: string): string {
  const { meta } = Papa.parse<string[]>(sample, { delimitersToGuess: delimiters, preview: 1, skipEmptyLines: true });
  return delimiters.includes(meta.delimiter) ? meta.delimiter : ',';
}

interface Candidate extends FirstRows {
  delimiter: string;
  quoting: Quoting;
}

/** The ordinary dialect, unless it makes a mess of the rows and another one does not. */
function best(text: string, delimiter: string): Candidate {
  const read = (delimiter: string, quoting: Quoting): Candidate => ({
    delimiter,
    quoting,
    ...firstRows(text, delimiter, quoting, text.length < mostCharacters),
  });
  const ordinary = read(delimiter, 'standard');
  if (ordinary.odd === 0 && ordinary.columns > 1) return ordinary;
  const quotings = rareQuotings.filter(([, mark]) => mark.test(text)).map(([quoting]) => read(delimiter, quoting));
  // Sentences have blanks, too: where there is a delimiter, they part nothing.
  const others = rareDelimiters
    .filter((sign) => text.includes(sign) && (sign !== ' ' || ordinary.odd > 0))
    .map((sign) => read(sign, 'standard'));
  return [...quotings, ...others].find((other) => isBetter(other, ordinary)) ?? ordinary;
}

/** Damage makes every dialect look bad: another one must leave no odd row, or next to none of many. */
function isBetter(other: Candidate, ordinary: Candidate): boolean {
  if (other.columns < 2 || other.rows.length < 2) return false;
  return other.odd === 0 || (ordinary.odd >= 8 && other.odd * 8 <= ordinary.odd);
}
