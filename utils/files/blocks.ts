/**
 * Cuts pieces of any size into blocks of one size, so that nothing after it depends on how the pieces happened to be cut.
 * Each block is handed on together with the one after it (none at the end), because a decision about a block may need to
 * see what follows. Two buffers are used in turn: a block is valid only during the call.
 */
export class Blocks {
  readonly #onBlock: (block: Uint8Array, next: Uint8Array | undefined) => void;
  #filling: Uint8Array;
  #spare: Uint8Array;
  #filled = 0;
  #waiting: Uint8Array | undefined;

  constructor(size: number, onBlock: (block: Uint8Array, next: Uint8Array | undefined) => void) {
    this.#onBlock = onBlock;
    this.#filling = new Uint8Array(size);
    this.#spare = new Uint8Array(size);
  }

  write(bytes: Uint8Array): void {
    let taken = 0;
    while (taken < bytes.length) {
      if (this.#filled === this.#filling.length) this.#turn();
      const part = bytes.subarray(taken, taken + this.#filling.length - this.#filled);
      this.#filling.set(part, this.#filled);
      this.#filled += part.length;
      taken += part.length;
    }
  }

  end(): void {
    const last = this.#filling.subarray(0, this.#filled);
    if (this.#waiting) this.#onBlock(this.#waiting, last);
    this.#onBlock(last, undefined);
  }

  #turn(): void {
    const full = this.#filling;
    if (this.#waiting) this.#onBlock(this.#waiting, full);
    this.#waiting = full;
    this.#filling = this.#spare;
    this.#spare = full;
    this.#filled = 0;
  }
}
