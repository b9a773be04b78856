import { attribute, type XmlSink } from './xml-scanner.ts';

/** The header is looked for in this many rows with content. */
const headRows = 20;
/** Excel ends at column XFD. */
const mostColumns = 16_384;
/** How much of a cell is kept. */
const cellLength = 300;

/** A cell of the first rows: its text, or the number of the text in the workbook's list. */
export type HeadCell = { text: string } | { shared: number };

/** What is known of a sheet after it was read; rows and columns count from 1. */
export interface Sheet {
  /** Rows with content. */
  filledRows: number;
  /** The first of them, by column. */
  head: { row: number; cells: Map<number, HeadCell> }[];
  /** Columns with content, in their order. */
  columns: number[];
  hiddenColumns: Set<number>;
  lastRow: number;
  /** The last row by the sheet's own account, 0 when it gives none or the whole sheet. */
  saidLastRow: number;
  errors: { total: number; cell: string; example: string };
  /** The highest number of a text that a cell refers to, -1 when none does. */
  lastShared: number;
}

/** Takes a sheet's XML (ECMA-376 Part 1, 18.3) and keeps its first rows and what is counted. */
export class SheetReader implements XmlSink {
  readonly #sheet: Sheet = {
    filledRows: 0,
    head: [],
    columns: [],
    hiddenColumns: new Set(),
    lastRow: 0,
    saidLastRow: 0,
    errors: { total: 0, cell: '', example: '' },
    lastShared: -1,
  };
  readonly #filled = new Uint8Array(mostColumns + 1);
  #row = 0;
  #rowFilled = false;
  #column = 0;
  #type = '';
  #cell = '';
  #inValue = false;
  #value = '';

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
        this.#rowFilled = false;
        this.#column = 0;
        break;
      case 'c':
        this.#cell = attribute(attributes, 'r') ?? '';
        this.#column = columnOf(this.#cell) ?? this.#column + 1;
        this.#type = attribute(attributes, 't') ?? '';
        this.#value = '';
        break;
      case 'v':
      case 't':
        this.#inValue = true;
    }
  }

  text(text: string): void {
    if (this.#inValue && this.#value.length < cellLength) this.#value += text.slice(0, cellLength);
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#inValue = false;
    else if (name === 'c') this.#endCell();
  }

  end(): Sheet {
    const columns = Array.from(this.#filled.keys()).filter((column) => this.#filled[column] === 1);
    return { ...this.#sheet, columns };
  }

  #endCell(): void {
    if (this.#value === '' || this.#column > mostColumns) return;
    const sheet = this.#sheet;
    if (!this.#rowFilled) {
      this.#rowFilled = true;
      sheet.filledRows++;
      if (sheet.head.length < headRows) sheet.head.push({ row: this.#row, cells: new Map() });
    }
    this.#filled[this.#column] = 1;
    const shared = this.#type === 's' ? toNumber(this.#value) : undefined;
    if (shared !== undefined) sheet.lastShared = Math.max(sheet.lastShared, shared);
    if (this.#type === 'e') this.#error();
    const first = sheet.head.at(-1);
    if (first?.row === this.#row)
      first.cells.set(this.#column, shared === undefined ? { text: this.#value } : { shared });
  }

  #error(): void {
    const { errors } = this.#sheet;
    errors.total++;
    if (errors.total === 1) {
      errors.cell = this.#cell;
      errors.example = this.#value;
    }
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

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function toNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** `AB12` is in column 28. */
function columnOf(cell: string): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(cell)?.[0];
  if (!letters) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
