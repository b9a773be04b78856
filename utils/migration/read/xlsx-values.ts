import { attribute, type XmlSink } from '../../files/xml-scanner.ts';

/** Formats of dates and times that have no text of their own (ECMA-376 Part 1, 18.8.30). */
function isDateId(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** Takes a workbook's styles and says which of them show a number as a date. */
export class DateStyles implements XmlSink {
  readonly #custom = new Map<number, string>();
  readonly #styles: boolean[] = [];
  #inCells = false;

  /** `style` is the number that a cell bears. */
  isDate(style: number): boolean {
    return this.#styles[style] ?? false;
  }

  open(name: string, attributes: string): void {
    if (name === 'numFmt') {
      this.#custom.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
    } else if (name === 'cellXfs') this.#inCells = true;
    else if (name === 'xf' && this.#inCells) {
      const id = Number(attribute(attributes, 'numFmtId') ?? 0);
      const code = this.#custom.get(id);
      this.#styles.push(code === undefined ? isDateId(id) : showsDate(code));
    }
  }

  close(name: string): void {
    if (name === 'cellXfs') this.#inCells = false;
  }

  text(): void {}
}

/** Letters of date and time, outside of quoted text, colours and conditions. */
function showsDate(code: string): boolean {
  return /[ymdhs]/i.test(code.replace(/"[^"]*"|\[(?!h+\]|m+\]|s+\])[^\]]*\]|\\.|_.|General/gi, ''));
}

const day = 24 * 60 * 60 * 1000;

/** A date as Excel counts it, written `2024-05-06`, with the time where there is one. Days before March 1900 are one off in Excel. */
export function excelDate(serial: number, from1904: boolean): string | undefined {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_465.999_99) return undefined;
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const text = new Date(epoch + Math.round(serial * day)).toISOString();
  const time = text.slice(11, 19);
  if (serial < 1 && serial > 0) return time;
  return time === '00:00:00' ? text.slice(0, 10) : `${text.slice(0, 10)} ${time}`;
}

/** A number as Excel shows it: it writes 0.1 as 0.10000000000000001. */
export function excelNumber(text: string): string {
  const value = Number(text);
  const plain = String(value);
  return Number.isFinite(value) && !plain.includes('e') ? plain : text;
}

/** Characters that XML can't hold are written `_x000D_`. */
export function excelText(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
