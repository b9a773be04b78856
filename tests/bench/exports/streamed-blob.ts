/** Bytes that a stream hands over at a time, as browsers do. */
const streamedBytes = 64 * 1024;

/** A file that takes no room: its bytes are made each time they are read. */
export class StreamedBlob extends Blob {
  readonly #size: number;
  /** Writes the bytes from an offset on, as many as fit. */
  readonly write: (into: Uint8Array, from: number) => void;

  constructor(size: number, write: (into: Uint8Array, from: number) => void) {
    super();
    this.#size = size;
    this.write = write;
  }

  override get size(): number {
    return this.#size;
  }

  override slice(from = 0, to = this.#size): Blob {
    const end = Math.min(to, this.#size);
    const start = Math.min(from, end);
    return new StreamedBlob(end - start, (into, first) => this.write(into, start + first));
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    const bytes = new Uint8Array(this.#size);
    this.write(bytes, 0);
    return bytes.buffer;
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    let from = 0;
    return new ReadableStream({
      type: 'bytes',
      autoAllocateChunkSize: streamedBytes,
      pull: (controller) => {
        const { byobRequest: request } = controller;
        if (!request?.view) return;
        const { buffer, byteOffset, byteLength } = request.view;
        const length = Math.min(byteLength, this.#size - from);
        if (length === 0) controller.close();
        else this.write(new Uint8Array(buffer, byteOffset, length), from);
        request.respond(length);
        from += length;
      },
    });
  }
}
