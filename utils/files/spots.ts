/** How many places a finding names in words. */
const shown = 5;
/** How many rows a finding keeps where each of them is a row to look at. */
export const manyRows = 1_000;

/** Places of one kind of trouble: how many in all, and the first few with the byte and, once known, the row. */
export class Spots {
  total = 0;
  readonly first: { byte: number; row?: number }[] = [];
  #settled = 0;

  add(byte: number): void {
    this.total++;
    if (this.first.length < manyRows) this.first.push({ byte });
  }

  /** The byte of the next place that waits for its row; infinite when none does. */
  get next(): number {
    return this.first[this.#settled]?.byte ?? Number.POSITIVE_INFINITY;
  }

  /** Tells that everything before `end` that has no row yet lies in `row`. */
  settle(row: number, end: number): void {
    for (let spot = this.first[this.#settled]; spot && spot.byte < end; spot = this.first[this.#settled]) {
      spot.row = row;
      this.#settled++;
    }
  }

  /** The rows of the first places, each once. */
  get rowNumbers(): number[] {
    return [...new Set(this.first.flatMap((spot) => spot.row ?? []))];
  }

  /** The rows of the first places as people read them: `3, 9, 12 …`. */
  rows(): string {
    const first = this.first.slice(0, shown);
    return listRows(
      first.flatMap((spot) => spot.row ?? []),
      this.total,
    );
  }
}

/** Row numbers as a finding's value, each once, with dots when there are more than these. */
function listRows(rows: readonly number[], total: number): string {
  return [...new Set(rows)].join(', ') + (total > rows.length ? ' …' : '');
}

/** Rows of one kind of trouble: how many in all, and the first few. */
export class Rows {
  total = 0;
  readonly first: number[] = [];
  readonly #most: number;

  /** Keeps so many of them. */
  constructor(most = shown) {
    this.#most = most;
  }

  get rowNumbers(): number[] {
    return this.first;
  }

  add(row: number): void {
    this.total++;
    if (this.first.length < this.#most) this.first.push(row);
  }

  /** The first rows as people read them: `3, 9, 12 …`. */
  list(): string {
    return listRows(this.first.slice(0, shown), this.total);
  }
}
