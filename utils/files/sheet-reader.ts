import type { CellDates } from './cell-dates.ts';
import type { SharedTexts } from './shared-texts.ts';
import { attribute, type XmlSink } from './xml-scanner.ts';

/** Excel ends at column XFD. */
const mostColumns = 16_384;
/** How much of a cell is kept; Excel's own hold 32,767 characters. */
const cellLength = 33_000;

/** What is known of a sheet after it was read, beside its rows; rows and columns count from 1. */
export interface Sheet {
  hiddenColumns: Set<number>;
  lastRow: number;
  /** The last row by the sheet's own account, 0 when it gives none or the whole sheet. */
  saidLastRow: number;
  errors: { total: number; cell: string; example: string };
  /** Formulas whose result was not written. */
  uncounted: { total: number; cell: string };
  /** The highest number of a text that a cell refers to, -1 when none does. */
  lastShared: number;
  /** Cells whose text was not kept. */
  unknownTexts: number;
}

/** What a workbook's sheets share. */
export interface SheetSources {
  texts: SharedTexts;
  dates: CellDates;
}

/** A row with content: its cells by column, as people see them: dates as `2024-05-06`, texts in full. */
export type OnRow = (row: number, cells: ReadonlyMap<number, string>) => void;

/** Takes a sheet's XML (ECMA-376 Part 1, 18.3) and hands on its rows. */
export class SheetReader implements XmlSink {
  readonly #sources: SheetSources;
  readonly #onRow: OnRow;
  readonly #cells = new Map<number, string>();
  readonly #sheet: Sheet = {
    hiddenColumns: new Set(),
    lastRow: 0,
    saidLastRow: 0,
    errors: { total: 0, cell: '', example: '' },
    uncounted: { total: 0, cell: '' },
    lastShared: -1,
    unknownTexts: 0,
  };
  #row = 0;
  #column = 0;
  #type = '';
  #format: number | undefined;
  #cell = '';
  #inValue = false;
  #hasFormula = false;
  #value = '';

  constructor(sources: SheetSources, onRow: OnRow) {
    this.#sources = sources;
    this.#onRow = onRow;
  }

  open(name: string, attributes: string): void {
    switch (name) {
      case 'dimension':
        this.#dimension(attribute(attributes, 'ref') ?? '');
        break;
      case 'col':
        if (isTrue(attribute(attributes, 'hidden'))) this.#hide(attributes);
        break;
      case 'row':
        this.#row = toNumber(attribute(attributes, 'r')) ?? this.#row + 1;
        this.#sheet.lastRow = Math.max(this.#sheet.lastRow, this.#row);
        this.#cells.clear();
        this.#column = 0;
        break;
      case 'c':
        this.#cell = attribute(attributes, 'r') ?? '';
        this.#column = columnOf(this.#cell) ?? this.#column + 1;
        this.#type = attribute(attributes, 't') ?? '';
        this.#format = toNumber(attribute(attributes, 's'));
        this.#value = '';
        this.#hasFormula = false;
        break;
      case 'f':
        this.#hasFormula = true;
        break;
      case 'v':
      case 't':
        this.#inValue = true;
    }
  }

  text(text: string): void {
    if (this.#inValue && this.#value.length < cellLength) this.#value += text.slice(0, cellLength - this.#value.length);
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#inValue = false;
    else if (name === 'c') this.#endCell();
    else if (name === 'row' && this.#cells.size > 0) this.#onRow(this.#row, this.#cells);
  }

  end(): Sheet {
    return this.#sheet;
  }

  #endCell(): void {
    const sheet = this.#sheet;
    if (this.#value === '' && this.#hasFormula) count(sheet.uncounted, this.#cell);
    if (this.#value === '' || this.#column > mostColumns) return;
    if (this.#type === 'e') {
      count(sheet.errors, this.#cell);
      sheet.errors.example ||= this.#value;
    }
    const text = this.#text();
    if (text !== '') this.#cells.set(this.#column, text);
  }

  /** The cell as people see it. */
  #text(): string {
    const value = this.#value;
    switch (this.#type) {
      case 's':
        return this.#shared(Number(value));
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE';
      case '':
      case 'n':
        return this.#number(value);
      default:
        return value;
    }
  }

  #shared(number: number): string {
    if (!Number.isSafeInteger(number)) return this.#value;
    this.#sheet.lastShared = Math.max(this.#sheet.lastShared, number);
    const text = this.#sources.texts.get(number);
    if (text === undefined) this.#sheet.unknownTexts++;
    // Something stands there, and nobody knows what.
    return text ?? '?';
  }

  /** Files have numbers as `1.38E10` where people see 13800000000. */
  #number(value: string): string {
    const number = Number(value);
    const date = this.#sources.dates.dateOf(number, this.#format);
    if (date !== undefined) return date;
    return /e/i.test(value) && Number.isInteger(number) ? wholeNumber(number) : value;
  }

  #dimension(ref: string): void {
    const last = toNumber(/(?:^|:)[A-Z]{1,3}(\d+)$/.exec(ref)?.[1]) ?? 0;
    // Some programs write the size of an empty sheet of Excel.
    if (last !== 65_536 && last !== 1_048_576) this.#sheet.saidLastRow = last;
  }

  #hide(attributes: string): void {
    const from = toNumber(attribute(attributes, 'min')) ?? 1;
    const to = Math.min(toNumber(attribute(attributes, 'max')) ?? from, mostColumns);
    for (let column = from; column <= to; column++) this.#sheet.hiddenColumns.add(column);
  }
}

/** With the 15 digits that Excel has; a number beyond all ids stays as it is. */
function wholeNumber(number: number): string {
  const [, sign, first, more = '', power] = /^(-?)(\d)\.(\d{14})e\+(\d+)$/.exec(number.toExponential(14)) ?? [];
  if (power === undefined || Number(power) > 30) return String(number);
  return sign + (first + more).padEnd(Number(power) + 1, '0').slice(0, Number(power) + 1);
}

function count(cells: { total: number; cell: string }, cell: string): void {
  if (cells.total === 0) cells.cell = cell;
  cells.total++;
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function toNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
function columnOf(cell: string): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(cell)?.[0];
  if (!letters) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
