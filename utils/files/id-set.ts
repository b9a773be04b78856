/** Ids held at most: they fill 16 MB of slots by half. */
const defaultMost = 2 ** 20;
/** Bits of a mark that come from the last byte of the id alone. */
const neighbours = 0xf;

/** The marks of an {@link IdSet} as plain data, two words each: 8 bytes an id. */
export interface KeptIds {
  oneIn: number;
  marks: Uint32Array;
}

/**
 * Finds ids that come twice, in bounded memory. It keeps a 64-bit mark of each id. Once full it goes on with a fixed part
 * of all possible marks, halved each time: both copies of an id fall on the same side, so what is kept is checked fully.
 */
export class IdSet {
  readonly #most: number;
  #slots = 2048;
  #table = new Uint32Array(this.#slots * 2);
  #held = 0;
  /** Only marks with these low bits zero are kept; 0 keeps all. */
  #mask = 0;

  constructor(most = defaultMost) {
    this.#most = most;
  }

  /** The set that was kept. It takes more ids as any other does. */
  static of({ oneIn, marks }: KeptIds): IdSet {
    const set = new IdSet();
    set.#mask = oneIn - 1;
    while (marks.length > set.#slots) set.#slots *= 4;
    set.#table = new Uint32Array(set.#slots * 2);
    set.#insertAll(marks);
    return set;
  }

  /** One id in this many is checked. */
  get oneIn(): number {
    return this.#mask + 1;
  }

  /** Takes an id; true when it was there before. */
  seen(bytes: Uint8Array, start: number, end: number): boolean {
    const { high, low } = markOf(bytes, start, end);
    if ((high & this.#mask) !== 0) return false;
    return !this.#add(high, low);
  }

  /** Whether ids with this mark are among those that are kept. */
  keeps(high: number): boolean {
    return (high & this.#mask) === 0;
  }

  has(high: number, low: number): boolean {
    return this.#table[this.#slotOf(high, low) * 2 + 1] !== 0;
  }

  /** The ids in a form that can be stored and handed to another thread. */
  get kept(): KeptIds {
    const marks = new Uint32Array(this.#held * 2);
    let length = 0;
    for (let at = 0; at < this.#table.length; at += 2) {
      if (this.#table[at + 1] === 0) continue;
      marks[length++] = this.#table[at] as number;
      marks[length++] = this.#table[at + 1] as number;
    }
    return { oneIn: this.oneIn, marks };
  }

  /** Takes all ids of another set. Gives how many were there before; an estimate when only some are kept. */
  addAll(other: IdSet): number {
    while (this.#mask < other.#mask) this.#thin();
    let twice = 0;
    for (let at = 0; at < other.#table.length; at += 2) {
      const high = other.#table[at] as number;
      const low = other.#table[at + 1] as number;
      if (low === 0 || !this.keeps(high)) continue;
      const { oneIn } = this;
      if (!this.#add(high, low)) twice += oneIn;
    }
    return twice;
  }

  /** Puts a mark in and makes room for the next; false when it was there. */
  #add(high: number, low: number): boolean {
    if (!this.#insert(high, low)) return false;
    if (this.#held === this.#most) this.#thin();
    else if (this.#held * 2 > this.#slots) this.#grow();
    return true;
  }

  /** Puts a mark in; false when it is there. */
  #insert(high: number, low: number): boolean {
    const slot = this.#slotOf(high, low);
    if (this.#table[slot * 2 + 1] !== 0) return false;
    this.#table[slot * 2] = high;
    this.#table[slot * 2 + 1] = low;
    this.#held++;
    return true;
  }

  /** Where the mark is, or would be put. */
  #slotOf(high: number, low: number): number {
    const table = this.#table;
    const last = this.#slots - 1;
    let slot = low & last;
    while (table[slot * 2 + 1] !== 0 && (table[slot * 2] !== high || table[slot * 2 + 1] !== low)) {
      slot = (slot + 1) & last;
    }
    return slot;
  }

  /** Lets go of every other mark. The table stays: a new one of its size each time would lie about until it is cleared away. */
  #thin(): void {
    this.#mask = this.#mask * 2 + 1;
    const table = this.#table;
    let kept = 0;
    for (let at = 0; at < table.length; at += 2) {
      if (table[at + 1] === 0 || !this.keeps(table[at] as number)) continue;
      table[kept++] = table[at] as number;
      table[kept++] = table[at + 1] as number;
    }
    const marks = table.slice(0, kept);
    table.fill(0);
    this.#insertAll(marks);
  }

  #grow(): void {
    const marks = this.#table;
    this.#slots *= 4;
    this.#table = new Uint32Array(this.#slots * 2);
    this.#insertAll(marks);
  }

  #insertAll(marks: Uint32Array): void {
    this.#held = 0;
    for (let at = 0; at < marks.length; at += 2) {
      if (marks[at + 1] !== 0) this.#insert(marks[at] as number, marks[at + 1] as number);
    }
  }
}

/**
 * The 64-bit mark of an id, as two words; 0 in the second stands for a free slot and is no mark. Ids that differ in their last
 * byte alone, as those made one after the other do, share all but four bits of the second word: they come to lie side by side
 * in memory, where the next one is found at once.
 */
export function markOf(bytes: Uint8Array, start: number, end: number): { high: number; low: number } {
  const last = end - 1;
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let at = start; at < last; at++) {
    const byte = bytes[at] as number;
    high = Math.imul(high ^ byte, 0x01000193);
    low = Math.imul(low ^ byte, 0x85ebca6b);
    low ^= low >>> 13;
  }
  const byte = last < start ? 0 : (bytes[last] as number);
  const before = mix(low ^ high);
  high = mix(Math.imul(high ^ byte, 0x01000193));
  low = ((before & ~neighbours) | (byte & neighbours)) >>> 0 || 1;
  return { high, low };
}

/** The last step of MurmurHash3: spreads every bit of a word over all. */
function mix(word: number): number {
  let mixed = word;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
