import { Column } from './column.ts';
import type { ColumnProfile } from './report.ts';

/** All rows are looked at closely up to this one; after it one in {@link oneIn}. */
const everyRowUntil = 10_000;
const oneIn = 128;
/** Different values kept at most: of one column, and of all together. */
const mostDistinct = 1_000;
const mostDistinctInAll = 100_000;
/** Cells of fewer bytes are counted in characters only to find the longest. */
const longBytes = 240;

/** What a table's columns hold, gathered in one pass. Memory depends on the number of columns alone. */
export class Columns {
  readonly all: Column[];
  /** Rows that were looked at closely. */
  looked = 0;
  readonly #most: number;
  readonly #onLong: (column: number, characters: number, row: number) => void;
  #rows = 0;
  #looking = true;

  /** `onLong` hears of every cell of at least 240 bytes. */
  constructor(count: number, onLong: (column: number, characters: number, row: number) => void) {
    this.#most = Math.max(16, Math.min(mostDistinct, Math.floor(mostDistinctInAll / Math.max(1, count))));
    this.all = Array.from({ length: count }, () => new Column(this.#most));
    this.#onLong = onLong;
  }

  /** Adds a column after the others. */
  add(): void {
    this.all.push(new Column(this.#most));
  }

  cell(bytes: Uint8Array, start: number, end: number, at: number, row: number, quoted: boolean): void {
    const length = end - start;
    const column = this.all[at];
    if (length === 0 || column === undefined) return;
    column.filled++;
    if (length > column.longest || length >= longBytes) this.#measure(bytes, start, end, at, row, quoted);
    if (this.#looking) column.look(bytes, start, end, row);
  }

  /** Ends a row of the table. */
  row(): void {
    if (this.#looking) this.looked++;
    this.#rows++;
    this.#looking = this.#rows < everyRowUntil || this.#rows % oneIn === 0;
  }

  profile(): ColumnProfile[] {
    return this.all.map((column) => column.profile());
  }

  #measure(bytes: Uint8Array, start: number, end: number, at: number, row: number, quoted: boolean): void {
    const characters = countCharacters(bytes, start, end, quoted);
    const column = this.all[at] as Column;
    if (characters > column.longest) column.longest = characters;
    if (end - start >= longBytes) this.#onLong(at, characters, row);
  }
}

/** UTF-16 units of UTF-8 text. In a quoted cell two quotes stand for one. */
function countCharacters(bytes: Uint8Array, start: number, end: number, quoted: boolean): number {
  let units = 0;
  let quotes = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80 || byte >= 0xc0) units += byte >= 0xf0 ? 2 : 1;
    if (byte === 0x22) quotes++;
  }
  return quoted ? units - (quotes >> 1) : units;
}
