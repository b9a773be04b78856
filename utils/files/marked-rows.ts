import { IdSet, markOf } from './id-set.ts';

/** Ids or names kept at most: with their rows. */
const defaultMost = 2 ** 16;

/** Ids or names with their rows as plain data, three words each: mark and row. */
export interface KeptRows {
  oneIn: number;
  rows: Uint32Array;
}

/** The different ids or names that stand in one column, each with its first row. Once full it goes on with a part of all, as {@link IdSet} does. */
export class MarkedRows {
  readonly #most: number;
  readonly #known = new IdSet();
  #kept: { high: number; low: number; row: number }[] = [];
  #mask = 0;

  constructor(most = defaultMost) {
    this.#most = most;
  }

  /** What was kept, to be looked up. */
  static of({ oneIn, rows }: KeptRows): MarkedRows {
    const marked = new MarkedRows();
    marked.#mask = oneIn - 1;
    for (let at = 0; at + 2 < rows.length; at += 3) {
      const [high, low, row] = rows.subarray(at, at + 3) as unknown as [number, number, number];
      marked.#kept.push({ high, low, row });
    }
    return marked;
  }

  /** All of it in a form that can be stored and handed to another thread. */
  get kept(): KeptRows {
    const rows = new Uint32Array(this.#kept.length * 3);
    this.#kept.forEach(({ high, low, row }, at) => void rows.set([high, low, row], at * 3));
    return { oneIn: this.#mask + 1, rows };
  }

  /** Which of these are not in a set: how many were looked up, and the row of each that is missing. */
  missingFrom(ids: IdSet): { looked: number; rows: number[] } {
    const looked = this.#kept.filter(({ high }) => ids.keeps(high));
    return { looked: looked.length, rows: looked.filter(({ high, low }) => !ids.has(high, low)).map(({ row }) => row) };
  }

  protected add(bytes: Uint8Array, start: number, end: number, row: number): void {
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
