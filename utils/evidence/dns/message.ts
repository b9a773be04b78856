/** The part of DNS that asks for text records (RFC 1035), as it travels over HTTPS (RFC 8484). */

const typeText = 16;
const classInternet = 1;
const encoder = new TextEncoder();

/**
 * A question for the text records of a name. Its ID is 0, so that the same question is always the same bytes (RFC 8484, 4.1).
 * @throws RangeError when the name can't be one
 */
export function textQuestion(name: string): Uint8Array<ArrayBuffer> {
  const labels = name
    .replace(/\.$/, '')
    .split('.')
    .map((label) => encoder.encode(label));
  if (labels.some(({ length }) => length === 0 || length > 63) || name.length > 253) throw new RangeError(name);
  const header = [0, 0, 0b1, 0, 0, 1, 0, 0, 0, 0, 0, 0];
  return Uint8Array.from([
    ...header,
    ...labels.flatMap((label) => [label.length, ...label]),
    ...[0, 0, typeText, 0, classInternet],
  ]);
}

/** `no-name`: there is no such name. `failed`: the server could not find out. */
export type TextAnswer = { texts: string[] } | 'no-name' | 'failed';

/**
 * The text records of an answer, each with its parts joined (RFC 6376, 3.6.2.2), one character a byte. Records of other names
 * on the way there (CNAME) are passed over.
 * @throws RangeError when the bytes are no answer
 */
export function readTextAnswer(bytes: Uint8Array): TextAnswer {
  const read = new Reader(bytes);
  read.skip(2);
  const flags = read.number();
  const [questions, answers] = [read.number(), read.number()];
  read.skip(4);
  const isAnswer = (flags & 0x8000) !== 0;
  const cut = (flags & 0x0200) !== 0;
  if (!isAnswer || cut) throw new RangeError('not a whole answer');
  const code = flags & 0xf;
  if (code === 3) return 'no-name';
  if (code !== 0) return 'failed';
  for (let left = questions; left > 0; left--) {
    read.name();
    read.skip(4);
  }
  const texts: string[] = [];
  for (let left = answers; left > 0; left--) {
    read.name();
    const type = read.number();
    read.skip(6);
    const record = read.part(read.number());
    if (type === typeText) texts.push(record.strings());
  }
  return { texts };
}

/** Reads on from byte to byte; beyond the end it throws. */
class Reader {
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  skip(count: number): void {
    this.#at += count;
    if (this.#at > this.#bytes.length) throw new RangeError('ends too early');
  }

  byte(): number {
    this.skip(1);
    return this.#bytes[this.#at - 1] as number;
  }

  number(): number {
    return this.byte() * 256 + this.byte();
  }

  /** Passes a name; one that goes on elsewhere ends here with two bytes that say where. */
  name(): void {
    for (let length = this.byte(); length > 0; length = this.byte()) {
      if (length >= 0xc0) {
        this.skip(1);
        return;
      }
      if (length > 63) throw new RangeError('no name');
      this.skip(length);
    }
  }

  part(length: number): Reader {
    const start = this.#at;
    this.skip(length);
    return new Reader(this.#bytes.subarray(start, this.#at));
  }

  strings(): string {
    let text = '';
    while (this.#at < this.#bytes.length) {
      const start = this.#at + 1;
      this.skip(1 + (this.#bytes[this.#at] as number));
      text += String.fromCharCode(...this.#bytes.subarray(start, this.#at));
    }
    return text;
  }
}
