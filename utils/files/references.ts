import { IdSet, markOf } from './id-set.ts';
import { shortEnd } from './long-id.ts';

/** Ids that records point to, kept at most: with their rows. */
const defaultMost = 2 ** 16;
/** Several ids in one cell are parted by these. */
const [semicolon, comma, blank] = [0x3b, 0x2c, 0x20];

/** The different ids that stand in one column and belong to another table. Once full it goes on with a part of all ids, as {@link IdSet} does. */
export class References {
  readonly #most: number;
  readonly #known = new IdSet();
  #kept: { high: number; low: number; row: number }[] = [];
  #mask = 0;

  constructor(most = defaultMost) {
    this.#most = most;
  }

  cell(bytes: Uint8Array, start: number, end: number, row: number): void {
    let from = start;
    for (let at = start; at <= end; at++) {
      const byte = bytes[at];
      if (at < end && byte !== semicolon && byte !== comma && byte !== blank) continue;
      if (at > from) this.#add(bytes, from, shortEnd(bytes, from, at), row);
      from = at + 1;
    }
  }

  /** Which of these ids are not in the other table: how many were looked up, and the row of each that is missing. */
  missingFrom(ids: IdSet): { looked: number; rows: number[] } {
    const looked = this.#kept.filter(({ high }) => ids.keeps(high));
    return { looked: looked.length, rows: looked.filter(({ high, low }) => !ids.has(high, low)).map(({ row }) => row) };
  }

  #add(bytes: Uint8Array, start: number, end: number, row: number): void {
    if (this.#known.seen(bytes, start, end)) return;
    const { high, low } = markOf(bytes, start, end);
    if ((high & this.#mask) !== 0) return;
    this.#kept.push({ high, low, row });
    while (this.#kept.length > this.#most) {
      this.#mask = this.#mask * 2 + 1;
      this.#kept = this.#kept.filter((one) => (one.high & this.#mask) === 0);
    }
  }
}
