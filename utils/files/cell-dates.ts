import { attribute, type XmlSink } from './xml-scanner.ts';

/** Cell formats at most; Excel allows 65,490. */
const mostFormats = 70_000;
/** Milliseconds of a day, and the day 0 of each count. Excel takes 1900 for a leap year: before March 1900 it is a day off. */
const day = 86_400_000;
const since1900 = Date.UTC(1899, 11, 30);
const since1904 = Date.UTC(1904, 0, 1);
/** The last day that Excel knows, 9999-12-31. */
const lastDay = 2_958_466;

/** Formats of dates that need no code of their own (ECMA-376 Part 1, 18.8.30), those of Chinese and Japanese among them. */
function isBuiltInDate(format: number): boolean {
  return (
    (format >= 14 && format <= 17) || format === 22 || (format >= 27 && format <= 36) || (format >= 50 && format <= 58)
  );
}

/** True for a format code such as `yyyy\-mm\-dd`; times alone are no dates. */
function isDateCode(code: string): boolean {
  const signs = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return /[dy年]/i.test(signs) && !/general/i.test(signs);
}

/** Takes a workbook's `styles.xml` and tells which cells hold dates: in the sheets they are plain numbers. */
export class CellDates implements XmlSink {
  /** Dates count from 1904 instead of 1900. */
  since1904 = false;
  readonly #codes = new Map<number, boolean>();
  readonly #isDate: boolean[] = [];
  #inCellFormats = false;

  open(name: string, attributes: string): void {
    if (name === 'cellXfs') this.#inCellFormats = true;
    else if (name === 'numFmt' && this.#codes.size < mostFormats) {
      this.#codes.set(Number(attribute(attributes, 'numFmtId')), isDateCode(attribute(attributes, 'formatCode') ?? ''));
    } else if (name === 'xf' && this.#inCellFormats && this.#isDate.length < mostFormats) {
      const format = Number(attribute(attributes, 'numFmtId'));
      this.#isDate.push(this.#codes.get(format) ?? isBuiltInDate(format));
    }
  }

  close(name: string): void {
    if (name === 'cellXfs') this.#inCellFormats = false;
  }

  text(): void {}

  /** The number of a cell with this format as `2024-05-06` or `2024-05-06 07:08:09`; undefined when it is no date. */
  dateOf(number: number, format: number | undefined): string | undefined {
    if (format === undefined || !this.#isDate[format] || !(number >= 1 && number < lastDay)) return undefined;
    const seconds = Math.round((number * day) / 1000);
    const date = new Date((this.since1904 ? since1904 : since1900) + seconds * 1000);
    const [days, time] = date.toISOString().split(/[T.]/) as [string, string];
    return time === '00:00:00' ? days : `${days} ${time}`;
  }
}
