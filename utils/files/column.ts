import { Distinct } from './distinct.ts';
import { kindOfColumn } from './kind.ts';
import { maskText } from './mask.ts';
import type { ColumnKind, ColumnProfile } from './report.ts';
import { type Shape, shapeOf } from './shapes.ts';
import { manyRows, Rows } from './spots.ts';

/** Longer whole numbers are ids, and JavaScript no longer has them exactly. */
const mostDigits = 15;

const questionMark = 0x3f;

const decoder = new TextDecoder();

/** What is gathered of one column. Every cell is measured; those of some rows are looked at closely. */
export class Column {
  /** Cells that are not empty, of all rows. */
  filled = 0;
  /** Characters of the longest cell, as spreadsheets count them: UTF-16 units. */
  longest = 0;
  /** Cells that are not empty, of the rows that were looked at. */
  looked = 0;
  /** Cells of digits alone that were looked at, by their length: how many, and how many of them begin with zero. */
  readonly digits = new Map<number, { rows: Rows; zero: number }>();
  /** Numbers of 16 digits and more that were looked at: a spreadsheet makes every digit from the 16th on a zero. */
  readonly long = { all: 0, rounded: new Rows() };
  /** Cells that begin with two question marks, of those that were looked at. */
  readonly questioned = new Rows(manyRows);
  readonly #shapes = new Map<Shape, Rows>();
  readonly #distinct: Distinct;
  readonly #numbers = { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY };
  readonly #dates = { min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY };
  #sample = '';

  /** Up to `mostDistinct` different values are counted exactly. */
  constructor(mostDistinct: number) {
    this.#distinct = new Distinct(mostDistinct);
  }

  /** Rows that were looked at whose cell has one of these shapes. */
  shaped(...shapes: Shape[]): number {
    return shapes.reduce((sum, shape) => sum + (this.#shapes.get(shape)?.total ?? 0), 0);
  }

  /** Different values, among the cells that were looked at; an estimate when there are many. */
  get distinct(): number {
    return this.#distinct.count;
  }

  /** The rows with this shape. */
  rowsOf(shape: Shape): Rows {
    return this.#shapes.get(shape) ?? new Rows();
  }

  get kind(): ColumnKind {
    return kindOfColumn(this.looked, (...shapes) => this.shaped(...shapes));
  }

  /** Looks closely at a cell that is not empty. */
  look(bytes: Uint8Array, start: number, end: number, row: number): void {
    this.looked++;
    this.#distinct.add(hash(bytes, start, end));
    const shape = shapeOf(bytes, start, end);
    let rows = this.#shapes.get(shape);
    if (!rows) {
      rows = new Rows();
      this.#shapes.set(shape, rows);
    }
    rows.add(row);
    if (bytes[start] === questionMark && bytes[start + 1] === questionMark && end > start + 1) this.questioned.add(row);
    if (shape === 'whole') this.#whole(bytes, start, end, row);
    else if (shape === 'decimal-point') this.#number(decoder.decode(bytes.subarray(start, end)).replaceAll(',', ''));
    else if (shape === 'date') extend(this.#dates, dayOf(bytes, start));
    if (this.#sample === '') this.#sample = maskText(decoder.decode(bytes.subarray(start, Math.min(end, start + 300))));
  }

  profile(): ColumnProfile {
    const { filled, longest, kind } = this;
    const more = !this.#distinct.exact;
    const range = kind === 'date' ? this.#dates : this.#numbers;
    const ordered = (kind === 'whole' || kind === 'decimal' || kind === 'date') && range.min <= range.max;
    const said = kind === 'date' ? sayDay : String;
    return {
      kind,
      filled,
      longest,
      distinct: this.distinct,
      ...(more ? { more } : {}),
      ...(ordered ? { min: said(range.min), max: said(range.max) } : {}),
      ...(this.#sample ? { sample: this.#sample } : {}),
    };
  }

  #whole(bytes: Uint8Array, start: number, end: number, row: number): void {
    const length = end - start;
    const first = bytes[start] as number;
    if (first < 0x30 || first > 0x39) return;
    if (length <= mostDigits) {
      let value = 0;
      for (let at = start; at < end; at++) value = value * 10 + (bytes[at] as number) - 0x30;
      extend(this.#numbers, value);
    }
    if (length > mostDigits) {
      this.long.all++;
      if (endsInZeros(bytes, start + mostDigits, end)) this.long.rounded.add(row);
    }
    let same = this.digits.get(length);
    if (!same) {
      same = { rows: new Rows(), zero: 0 };
      this.digits.set(length, same);
    }
    same.rows.add(row);
    if (first === 0x30) same.zero++;
  }

  #number(text: string): void {
    const value = Number(text);
    if (Number.isFinite(value)) extend(this.#numbers, value);
  }
}

function extend(range: { min: number; max: number }, value: number): void {
  if (value < range.min) range.min = value;
  if (value > range.max) range.max = value;
}

/** The day of a date written `2024-05-06`, as the number 20240506; of one written otherwise no number. */
function dayOf(bytes: Uint8Array, start: number): number {
  let day = 0;
  for (let at = 0; at < 10; at++) {
    const byte = bytes[start + at] as number;
    if (at === 4 || at === 7) {
      if (byte !== 0x2d) return Number.NaN;
    } else {
      if (byte < 0x30 || byte > 0x39) return Number.NaN;
      day = day * 10 + byte - 0x30;
    }
  }
  return day;
}

function sayDay(day: number): string {
  return String(day)
    .padStart(8, '0')
    .replace(/^(....)(..)(..)$/, '$1-$2-$3');
}

function endsInZeros(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] !== 0x30) return false;
  return true;
}

/** FNV-1a, 32 bits: among a thousand values two that fall together are rare. */
function hash(bytes: Uint8Array, start: number, end: number): number {
  let mixed = 0x811c9dc5;
  for (let at = start; at < end; at++) mixed = Math.imul(mixed ^ (bytes[at] as number), 0x01000193);
  return (mixed ^ (mixed >>> 15)) | 0;
}
