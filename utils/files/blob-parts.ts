/** From this size on bytes are handed to the browser, which may put them on the disk. */
const partBytes = 8 * 1024 ** 2;

/** Gathers bytes into one blob and holds few of them itself. */
export class BlobParts {
  bytes = 0;
  readonly #parts: Blob[] = [];
  #chunks: Uint8Array<ArrayBuffer>[] = [];
  #held = 0;

  add(chunk: Uint8Array): void {
    this.bytes += chunk.length;
    this.#held += chunk.length;
    this.#chunks.push(chunk.slice());
    if (this.#held >= partBytes) this.#hand();
  }

  blob(): Blob {
    this.#hand();
    return new Blob(this.#parts);
  }

  #hand(): void {
    this.#parts.push(new Blob(this.#chunks));
    this.#chunks = [];
    this.#held = 0;
  }
}
