import type { Encoding } from './report.ts';

/** Turns text of another encoding into UTF-8, piece by piece. What cannot be read becomes U+FFFD. */
export class Transcoder {
  readonly #decoder: TextDecoder;
  readonly #encoder = new TextEncoder();

  constructor(encoding: Exclude<Encoding, 'utf-8' | 'utf-8-bom'>) {
    this.#decoder = new TextDecoder(encoding);
  }

  write(bytes: Uint8Array): Uint8Array {
    return this.#encoder.encode(this.#decoder.decode(bytes, { stream: true }));
  }

  /** What was still open: U+FFFD when the text ended within a character. */
  end(): Uint8Array {
    return this.#encoder.encode(this.#decoder.decode());
  }
}
