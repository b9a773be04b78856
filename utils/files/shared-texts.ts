import type { XmlSink } from './xml-scanner.ts';

/** How much of a text is kept; a cell of Excel holds 32,767 characters. */
const textLength = 33_000;
/** Bytes of all texts that are kept. */
const defaultMost = 48 * 1024 ** 2;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Takes the list of texts that all sheets of a workbook share, counts them, and keeps the first of them in one piece of memory. */
export class SharedTexts implements XmlSink {
  /** Texts so far. */
  count = 0;
  readonly #most: number;
  #bytes = new Uint8Array(64 * 1024);
  /** The end of each text that is kept. */
  readonly #ends: number[] = [];
  #length = 0;
  #text = '';
  #inText = false;
  /** How a text is pronounced stands beside it and is no part of it. */
  #inPhonetic = false;

  constructor(most = defaultMost) {
    this.#most = most;
  }

  /** Undefined for one that is not kept, and for one that is not there. */
  get(number: number): string | undefined {
    const end = this.#ends[number];
    if (end === undefined) return undefined;
    return decoder.decode(this.#bytes.subarray(number === 0 ? 0 : this.#ends[number - 1], end));
  }

  open(name: string): void {
    if (name === 'si') this.#text = '';
    else if (name === 'rPh') this.#inPhonetic = true;
    else if (name === 't') this.#inText = !this.#inPhonetic;
  }

  text(text: string): void {
    if (this.#inText && this.#text.length < textLength) this.#text += text.slice(0, textLength - this.#text.length);
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    else if (name === 'rPh') this.#inPhonetic = false;
    else if (name === 'si') {
      // After the first that found no room none is kept: their places follow one another.
      if (this.#ends.length === this.count) this.#keep(this.#text);
      this.count++;
    }
  }

  #keep(text: string): void {
    const end = this.#length + text.length * 3;
    if (end > this.#most) return;
    if (end > this.#bytes.length) {
      const larger = new Uint8Array(Math.min(this.#most, Math.max(end, this.#bytes.length * 2)));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#length += encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
    this.#ends.push(this.#length);
  }
}
