import { Spots } from './spots.ts';

/** Places counted at most: a text that is wrong throughout need not be read to its end for that. */
const mostPlaces = 1_000;
/** Bytes that a place may take: two characters of three, each byte of which became up to three. */
const longest = 18;

/**
 * Finds UTF-8 that was once read as Windows-1252 and written as UTF-8 again (`Ã©` for é, `ä¸­æ–‡` for 中文). Only pairs that no
 * language writes count: a Western letter alone says nothing.
 */
export class DoubleEncoding {
  readonly spots = new Spots();
  #offset: number;
  /** The end of what was written so far, where a place may begin that goes on. */
  #tail = new Uint8Array(0);

  /** `offset` is where the first byte lies. */
  constructor(offset = 0) {
    this.#offset = offset;
  }

  /** With `western` false the bytes hold no letter from À to ÿ, and no place begins in them. */
  write(bytes: Uint8Array, western = true): void {
    if (this.#tail.length > 0) {
      const joined = new Uint8Array(this.#tail.length + Math.min(bytes.length, longest));
      joined.set(this.#tail);
      joined.set(bytes.subarray(0, longest), this.#tail.length);
      this.#find(joined, this.#tail.length, this.#offset - this.#tail.length);
    }
    const kept = western ? Math.max(0, bytes.length - longest) : bytes.length;
    if (western) this.#find(bytes, kept, this.#offset);
    this.#offset += bytes.length;
    this.#tail = bytes.slice(kept);
  }

  end(): void {
    this.#find(this.#tail, this.#tail.length, this.#offset - this.#tail.length);
  }

  /** Looks for places that begin before `until`. */
  #find(bytes: Uint8Array, until: number, offset: number): void {
    // Every such place begins with a letter from À to ÿ, and those with this byte.
    let at = bytes.indexOf(0xc3);
    while (at >= 0 && at < until && this.spots.total < mostPlaces) {
      const length = placeLength(bytes, at);
      if (length > 0) this.spots.add(offset + at);
      at = bytes.indexOf(0xc3, at + Math.max(1, length));
    }
  }
}

/** Bytes of the place that begins here; 0 when it is ordinary text. */
function placeLength(bytes: Uint8Array, at: number): number {
  const letter = bytes[at + 1] as number;
  const next = bytes[at + 2] as number;
  const after = bytes[at + 3] as number;
  // Â and a sign: a no-break space, °, £ … But » may follow a word that ends so.
  if (letter === 0x82)
    return next === 0xc2 && after >= 0xa0 && after <= 0xbf && after !== 0xab && after !== 0xbb ? 4 : 0;
  // Ã and a sign: é, ü, É …
  if (letter === 0x83) return mayFollowWord(bytes, at + 2) ? 0 : closed(signLength(bytes, at + 2));
  // â€ begins each of the curly quotes, dashes and dots.
  if (letter === 0xa2 && next === 0xe2) return after === 0x82 && bytes[at + 4] === 0xac ? 5 : 0;
  // ã to é and two signs make one Chinese, Japanese or Korean character. Two of them in a row are no chance.
  const first = cjkLength(bytes, at);
  if (first === 0) return 0;
  const second = cjkLength(bytes, at + first);
  return second === 0 ? 0 : first + second;
}

/** Closing quotation marks, dashes, dots and blanks: they may follow a word that ends in Ã. */
function mayFollowWord(bytes: Uint8Array, at: number): boolean {
  const [first, second, third] = [bytes[at], bytes[at + 1] as number, bytes[at + 2] as number];
  if (first === 0xc2) return second <= 0xa0 || second === 0xbb;
  return first === 0xe2 && second === 0x80 && ((third >= 0x93 && third <= 0x9d && third !== 0x9a) || third === 0xa6);
}

/** The length of a letter of two bytes and this sign; 0 without a sign. */
function closed(sign: number): number {
  return sign === 0 ? 0 : 2 + sign;
}

function cjkLength(bytes: Uint8Array, at: number): number {
  const letter = bytes[at + 1] as number;
  if (bytes[at] !== 0xc3 || letter < 0xa3 || letter > 0xaa) return 0;
  const first = signLength(bytes, at + 2);
  const second = first === 0 ? 0 : signLength(bytes, at + 2 + first);
  return second === 0 ? 0 : 2 + first + second;
}

/** Bytes of the sign that Windows-1252 has for 0x80 to 0xBF, in UTF-8; 0 for any other. */
function signLength(bytes: Uint8Array, at: number): number {
  const second = bytes[at + 1] as number;
  const third = bytes[at + 2] as number;
  switch (bytes[at]) {
    case 0xc2:
      return second >= 0x80 && second <= 0xbf ? 2 : 0;
    case 0xc5:
      return [0x92, 0x93, 0xa0, 0xa1, 0xb8, 0xbd, 0xbe].includes(second) ? 2 : 0;
    case 0xc6:
      return second === 0x92 ? 2 : 0;
    case 0xcb:
      return second === 0x86 || second === 0x9c ? 2 : 0;
    case 0xe2:
      if (second === 0x80) return third >= 0x93 && third <= 0xba ? 3 : 0;
      return (second === 0x82 && third === 0xac) || (second === 0x84 && third === 0xa2) ? 3 : 0;
    default:
      return 0;
  }
}
