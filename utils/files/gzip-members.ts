/** How a member begins (RFC 1952 2.3.1): two signs, deflate, flags of which five are in use, four bytes of time, and two more. */
const headBytes = 10;
const trailerBytes = 8;
/** Turns to wait until what was unpacked has come through. */
const mostTurns = 200;

/**
 * Unpacks gzip piece by piece. A file may be several members one after the other, as when packed files were simply joined; the
 * browser's own reader takes the second for garbage. A member ends where the next seems to begin and the length that stands
 * before it is that of what came out.
 */
export class GzipMembers {
  readonly #onChunk: (chunk: Uint8Array) => void;
  #member: Member;
  /** The end of what was written so far, which may be the beginning of a member. */
  #held: Uint8Array<ArrayBuffer> = new Uint8Array();

  constructor(onChunk: (chunk: Uint8Array) => void) {
    this.#onChunk = onChunk;
    this.#member = new Member(onChunk);
  }

  /** @throws what the unpacking complains of, and what `onChunk` throws. */
  async write(piece: Uint8Array): Promise<void> {
    const bytes = new Uint8Array(this.#held.length + piece.length);
    bytes.set(this.#held);
    bytes.set(piece, this.#held.length);
    let from = 0;
    for (let at = bytes.indexOf(0x1f); at >= 0 && at + headBytes <= bytes.length; at = bytes.indexOf(0x1f, at + 1)) {
      if (!isHead(bytes, at)) continue;
      await this.#member.write(bytes.subarray(from, at));
      from = at;
      if (!(await this.#member.hasEnded())) continue;
      await this.#member.end();
      this.#member = new Member(this.#onChunk);
    }
    const until = Math.max(from, bytes.length - headBytes + 1);
    await this.#member.write(bytes.subarray(from, until));
    this.#held = bytes.slice(until);
  }

  async end(): Promise<void> {
    await this.#member.write(this.#held);
    await this.#member.end();
  }

  /** Stops unpacking; what is wrong does not matter any more. */
  async stop(): Promise<void> {
    await this.#member.stop();
  }
}

class Member {
  readonly #stream = new DecompressionStream('gzip');
  readonly #writer = this.#stream.writable.getWriter();
  readonly #reader = this.#stream.readable.getReader();
  readonly #unpacking: Promise<void>;
  #failure: { error: unknown } | undefined;
  #packed = 0;
  #unpacked = 0;
  /** The last four bytes: the length of the member, when it has ended. */
  #last = new Uint8Array(4);

  constructor(onChunk: (chunk: Uint8Array) => void) {
    this.#unpacking = this.#unpack(onChunk).catch((error: unknown) => {
      this.#failure = { error };
    });
  }

  async write(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return;
    this.#packed += bytes.length;
    const last = new Uint8Array([...this.#last, ...bytes.subarray(-4)]);
    this.#last = last.slice(-4);
    // A copy, because the stream may look at it later than the piece is valid.
    const written = this.#writer.write(bytes.slice()).catch((error: unknown) => {
      this.#failure ??= { error };
    });
    await Promise.race([written, this.#unpacking]);
    if (this.#failure) throw this.#failure.error;
  }

  /** Whether all that should come out has come out. */
  async hasEnded(): Promise<boolean> {
    if (this.#packed < headBytes + trailerBytes) return false;
    const length = new DataView(this.#last.buffer).getUint32(0, true);
    for (let turn = 0; turn < mostTurns; turn++) {
      if (this.#failure || this.#unpacked % 2 ** 32 === length) return !this.#failure;
      await new Promise((resolve) => setTimeout(resolve));
    }
    return false;
  }

  async end(): Promise<void> {
    await Promise.race([this.#writer.close().catch(() => {}), this.#unpacking]);
    await this.#unpacking;
    if (this.#failure) throw this.#failure.error;
  }

  async stop(): Promise<void> {
    await this.#reader.cancel().catch(() => {});
    await this.#writer.abort().catch(() => {});
  }

  async #unpack(onChunk: (chunk: Uint8Array) => void): Promise<void> {
    for (;;) {
      const { value, done } = await this.#reader.read();
      if (done) return;
      this.#unpacked += value.length;
      onChunk(value);
    }
  }
}

function isHead(bytes: Uint8Array, at: number): boolean {
  const [deflate, flags, extra, system] = [2, 3, 8, 9].map((place) => bytes[at + place] as number) as [
    number,
    number,
    number,
    number,
  ];
  if (bytes[at + 1] !== 0x8b || deflate !== 8 || flags > 0x1f) return false;
  return (extra === 0 || extra === 2 || extra === 4) && (system <= 13 || system === 255);
}
