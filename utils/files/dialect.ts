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
const rareDelimiters = ['^', '~', '\x1f'];
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
  if (ordinary.odd === 0 && ordinary.columns > 1 && !ordinary.keptQuotes) return ordinary;
  const requoted = least(
    rareQuotings
      .filter(([, mark]) => mark.test(text))
      .flatMap(([quoting]) => delimiters.filter((sign) => text.includes(sign)).map((sign) => read(sign, quoting))),
  );
  if (requoted && isBetter(requoted, ordinary)) return requoted;
  // Sentences have blanks, too: where there is a delimiter, they part nothing.
  const others = [...(ordinary.odd > 0 ? [...delimiters, ' '] : []), ...rareDelimiters];
  return (
    least(
      others.filter((sign) => text.includes(sign)).map((sign) => read(sign, 'standard')),
      0,
    ) ?? ordinary
  );
}

/** The candidate with the fewest odd rows; of several the one with the most columns. */
function least(candidates: readonly Candidate[], mostOdd = Number.POSITIVE_INFINITY): Candidate | undefined {
  return candidates
    .filter((one) => isTable(one) && one.odd <= mostOdd)
    .toSorted((one, other) => one.odd - other.odd || other.columns - one.columns)[0];
}

function isTable({ columns, rows, open }: FirstRows): boolean {
  return columns > 1 && rows.length > 1 && !open;
}

/** Damage makes every dialect look bad: another one must leave no odd row, or far fewer. */
function isBetter(other: Candidate, ordinary: Candidate): boolean {
  return other.odd === 0 || other.odd * 3 <= ordinary.odd || (ordinary.keptQuotes && other.odd <= ordinary.odd);
}
