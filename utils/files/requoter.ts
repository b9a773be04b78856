const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const LF = 0x0a;
const CR = 0x0d;

/**
 * How the cells of a table are quoted. `standard` is RFC 4180. `backslash`: a quote within quotes has a backslash before it.
 * `apostrophe`: `'` stands for the quotation mark. `blanks`: blanks stand between a delimiter and a quote.
 */
export const quotings = ['standard', 'backslash', 'apostrophe', 'blanks'] as const;
export type Quoting = (typeof quotings)[number];

/** Blanks before a quote, at most. */
const mostBlanks = 16;

type State = 'start' | 'blanks' | 'plain' | 'quoted' | 'escaped' | 'closed';

/**
 * Writes text of another quoting as RFC 4180 has it, byte for byte, so that every row and cell stays where it is: `\"` becomes
 * `""`, `'` becomes `"`, and blanks go behind the closing quote.
 */
export class Requoter {
  readonly #delimiter: number;
  readonly #quoting: Quoting;
  readonly #quote: number;
  readonly #swaps: boolean;
  #state: State = 'start';
  /** What has been read and waits for what follows: a backslash, or a delimiter and blanks. */
  #held: number[] = [];
  /** Blanks that stood before the quote of this cell. */
  #blanks: number[] = [];

  /** With `swaps`, an apostrophe outside of quotes becomes a quotation mark, so that {@link swapped} gives every cell as it was. */
  constructor(delimiter: string, quoting: Quoting, swaps = false) {
    this.#swaps = swaps && quoting === 'apostrophe';
    this.#delimiter = delimiter.charCodeAt(0);
    this.#quoting = quoting;
    this.#quote = quoting === 'apostrophe' ? APOSTROPHE : QUOTE;
  }

  /** The text as far as it can be told; up to 34 bytes wait for the next call. */
  write(text: Uint8Array): Uint8Array {
    const out = new Uint8Array(this.#held.length + this.#blanks.length + text.length);
    let length = 0;
    for (const byte of text) {
      for (const written of this.#step(byte)) out[length++] = written;
    }
    return out.subarray(0, length);
  }

  /** What was still held. */
  end(): Uint8Array {
    return Uint8Array.from([...this.#held, ...this.#blanks]);
  }

  #step(byte: number): number[] {
    switch (this.#state) {
      case 'blanks':
        return this.#afterDelimiter(byte);
      case 'start':
        return byte === this.#quote ? this.#open() : this.#plain(byte);
      case 'plain':
        return this.#plain(byte);
      case 'quoted':
        return this.#quoted(byte);
      case 'escaped':
        this.#state = 'quoted';
        this.#held = [];
        return byte === QUOTE ? [QUOTE, QUOTE] : [BACKSLASH, byte];
      case 'closed':
        if (byte !== this.#quote) return [...this.#blanks.splice(0), ...this.#plain(byte)];
        this.#state = 'quoted';
        return [QUOTE];
    }
  }

  #open(): number[] {
    this.#state = 'quoted';
    return [QUOTE];
  }

  #plain(byte: number): number[] {
    this.#state = byte === this.#delimiter || byte === LF || byte === CR ? 'start' : 'plain';
    if (byte === this.#delimiter && this.#quoting === 'blanks') {
      this.#state = 'blanks';
      this.#held = [byte];
      return [];
    }
    if (this.#swaps && byte === APOSTROPHE) return [QUOTE];
    return [this.#quoting === 'apostrophe' && byte === QUOTE ? APOSTROPHE : byte];
  }

  #quoted(byte: number): number[] {
    if (byte === this.#quote) {
      this.#state = 'closed';
      return [QUOTE];
    }
    if (byte === BACKSLASH && this.#quoting === 'backslash') {
      this.#state = 'escaped';
      this.#held = [byte];
      return [];
    }
    // A quotation mark is an ordinary sign there.
    return [byte === QUOTE ? APOSTROPHE : byte];
  }

  #afterDelimiter(byte: number): number[] {
    if (byte === SPACE && this.#held.length <= mostBlanks) {
      this.#held.push(byte);
      return [];
    }
    const [delimiter, ...blanks] = this.#held as [number, ...number[]];
    this.#held = [];
    if (byte === QUOTE) {
      this.#blanks = blanks;
      return [delimiter, ...this.#open()];
    }
    this.#state = blanks.length > 0 ? 'plain' : 'start';
    return [delimiter, ...blanks, ...this.#step(byte)];
  }
}

/** A cell of a table that was quoted by apostrophes, read from what a {@link Requoter} that swaps has written. */
export function swapped(cell: string): string {
  return cell.replace(/['"]/g, (sign) => (sign === '"' ? "'" : '"'));
}
