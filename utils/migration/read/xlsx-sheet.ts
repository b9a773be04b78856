import { attribute, type XmlSink } from '../../files/xml-scanner.ts';
import { rowLength, type SourceRow } from './source.ts';
import { type DateStyles, excelDate, excelNumber, excelText } from './xlsx-values.ts';

/** Excel ends at column XFD. */
const mostColumns = 16_384;

/** Takes the texts that all sheets share, up to a limit of characters. */
export class AllTexts implements XmlSink {
  readonly texts: string[] = [];
  tooLarge = false;
  readonly #most: number;
  #length = 0;
  #text = '';
  #inText = false;
  /** How a text is pronounced stands beside it and is no part of it. */
  #inPhonetic = false;

  constructor(most: number) {
    this.#most = most;
  }

  open(name: string): void {
    if (name === 'si') this.#text = '';
    else if (name === 'rPh') this.#inPhonetic = true;
    else if (name === 't') this.#inText = !this.#inPhonetic;
  }

  text(text: string): void {
    if (!this.#inText || this.tooLarge) return;
    this.#length += text.length;
    if (this.#length > this.#most) this.tooLarge = true;
    else this.#text += text;
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    else if (name === 'rPh') this.#inPhonetic = false;
    else if (name === 'si' && !this.tooLarge) this.texts.push(excelText(this.#text));
  }
}

/** Takes a sheet's XML and makes rows of it; dates are written `2024-05-06`, whatever the sheet shows. Empty rows are none. */
export class SheetRows implements XmlSink {
  /** What came together since it was last emptied. */
  readonly rows: SourceRow[] = [];
  readonly #texts: readonly string[];
  readonly #styles: DateStyles;
  readonly #from1904: boolean;
  #row = 0;
  #cells: string[] = [];
  #length = 0;
  #column = -1;
  #type = '';
  #style = 0;
  #inValue = false;
  #value = '';

  constructor(texts: readonly string[], styles: DateStyles, from1904: boolean) {
    this.#texts = texts;
    this.#styles = styles;
    this.#from1904 = from1904;
  }

  open(name: string, attributes: string): void {
    if (name === 'row') {
      this.#row = Number(attribute(attributes, 'r') ?? this.#row + 1);
      this.#cells = [];
      this.#length = 0;
      this.#column = -1;
    } else if (name === 'c') {
      this.#column = columnOf(attribute(attributes, 'r') ?? '') ?? this.#column + 1;
      this.#type = attribute(attributes, 't') ?? '';
      this.#style = Number(attribute(attributes, 's') ?? 0);
      this.#value = '';
    } else if (name === 'v' || name === 't') this.#inValue = true;
  }

  text(text: string): void {
    if (this.#inValue && this.#length <= rowLength) {
      this.#length += text.length;
      this.#value += text;
    }
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#inValue = false;
    else if (name === 'c' && this.#value !== '' && this.#column < mostColumns) this.#cells[this.#column] = this.#cell();
    else if (name === 'row' && this.#cells.length > 0) {
      const cells = Array.from(this.#cells, (cell) => cell ?? '');
      this.rows.push({ row: this.#row, cells, ...(this.#length > rowLength ? { damage: 'long-row' as const } : {}) });
    }
  }

  #cell(): string {
    switch (this.#type) {
      case 's':
        return this.#texts[Number(this.#value)] ?? '';
      case 'b':
        return this.#value === '1' ? 'TRUE' : 'FALSE';
      case 'str':
      case 'inlineStr':
        return excelText(this.#value);
      case 'e':
      case 'd':
        return this.#value;
      default: {
        const date = this.#styles.isDate(this.#style) ? excelDate(Number(this.#value), this.#from1904) : undefined;
        return date ?? excelNumber(this.#value);
      }
    }
  }
}

/** Columns from 0: `A1` lies in 0, `AA7` in 26. */
function columnOf(cell: string): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(cell)?.[0];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
