import { Spots } from './spots.ts';

/** 0: ordinary ASCII text. The rest is looked at one by one. */
const special = new Uint8Array(256).fill(1, 0x80);
special.fill(1, 0x00, 0x20);
for (const ordinary of [0x09, 0x0a, 0x0d]) special[ordinary] = 0;
special[0x7f] = 1;

/**
 * Looks at UTF-8 text byte by byte: what is no UTF-8 (as the Encoding Standard decodes it), characters that were already
 * lost when the text was written (U+FFFD), NUL, and other control characters. `offset` is where the first byte lies.
 */
export class Characters {
  readonly bad = new Spots();
  readonly replaced = new Spots();
  readonly nul = new Spots();
  readonly control = new Spots();
  /** Well-formed characters outside ASCII. */
  wide = 0;
  /** Bytes 0xC3 that begin a character: a letter from À to ÿ. */
  western = 0;
  #offset: number;
  /** Bytes still missing of the character at `#startedAt`, and the range the next one must lie in. */
  #missing = 0;
  #low = 0x80;
  #high = 0xbf;
  #startedAt = 0;
  #codePoint = 0;

  constructor(offset = 0) {
    this.#offset = offset;
  }

  write(bytes: Uint8Array): void {
    const length = bytes.length;
    const words = new Int32Array(bytes.buffer, 0, (bytes.byteOffset + length) >> 2);
    let at = 0;
    while (at < length) {
      if (this.#missing > 0) {
        at = this.#continue(bytes, at);
        continue;
      }
      at = skipOrdinary(bytes, words, at);
      if (at === length) break;
      const byte = bytes[at] as number;
      const from = at;
      at = skipCommon(bytes, from);
      if (at > from) {
        this.wide += (at - from) / 3;
        continue;
      }
      this.#begin(byte, this.#offset + at);
      at++;
    }
    this.#offset += length;
  }

  /** Ends the text: a character cut in the middle is bad. */
  end(): void {
    if (this.#missing > 0) this.bad.add(this.#startedAt);
    this.#missing = 0;
  }

  #begin(byte: number, at: number): void {
    this.#startedAt = at;
    this.#low = 0x80;
    this.#high = 0xbf;
    if (byte === 0) this.nul.add(at);
    else if (byte < 0x80) this.control.add(at);
    else if (byte >= 0xc2 && byte <= 0xdf) {
      if (byte === 0xc3) this.western++;
      this.#expect(1, byte & 0x1f);
    } else if (byte >= 0xe0 && byte <= 0xef) {
      if (byte === 0xe0) this.#low = 0xa0;
      if (byte === 0xed) this.#high = 0x9f;
      this.#expect(2, byte & 0x0f);
    } else if (byte >= 0xf0 && byte <= 0xf4) {
      if (byte === 0xf0) this.#low = 0x90;
      if (byte === 0xf4) this.#high = 0x8f;
      this.#expect(3, byte & 0x07);
    } else this.bad.add(at);
  }

  #expect(missing: number, bits: number): void {
    this.#missing = missing;
    this.#codePoint = bits;
  }

  #continue(bytes: Uint8Array, at: number): number {
    const byte = bytes[at] as number;
    if (byte < this.#low || byte > this.#high) {
      this.bad.add(this.#startedAt);
      this.#missing = 0;
      return at;
    }
    this.#low = 0x80;
    this.#high = 0xbf;
    this.#codePoint = (this.#codePoint << 6) | (byte & 0x3f);
    this.#missing--;
    if (this.#missing === 0) {
      this.wide++;
      if (this.#codePoint === 0xfffd) this.replaced.add(this.#startedAt);
    }
    return at + 1;
  }
}

/** The first byte from here that is no ordinary ASCII text. */
function skipOrdinary(bytes: Uint8Array, words: Int32Array, from: number): number {
  const length = bytes.length;
  let at = from;
  while (at < length) {
    if (((bytes.byteOffset + at) & 3) === 0) {
      let word = (bytes.byteOffset + at) >> 2;
      const first = word;
      while (word < words.length && isPrintable(words[word] as number)) word++;
      at += (word - first) * 4;
      if (at >= length) return length;
    }
    if (special[bytes[at] as number] !== 0) return at;
    at++;
  }
  return at;
}

/** True when each of the four bytes lies between the blank and `~`: none is below 0x20, none is 0x7F, none above. */
function isPrintable(word: number): boolean {
  return ((word | (word - 0x20202020) | (word + 0x01010101)) & 0x80808080) === 0;
}

/** The first byte from here that begins no common character: most Chinese ones are three bytes with nothing special about the second. */
function skipCommon(bytes: Uint8Array, from: number): number {
  const last = bytes.length - 2;
  let at = from;
  while (at < last) {
    const lead = (bytes[at] as number) - 0xe1;
    const rest = ((bytes[at + 1] as number) ^ 0x80) | ((bytes[at + 2] as number) ^ 0x80);
    if (lead < 0 || lead > 0x0b || rest > 0x3f) break;
    at += 3;
  }
  return at;
}
