import { createCRC32 } from 'hash-wasm';
import { hex } from '../evidence/hash.ts';
import { eachPiece } from '../files/pieces.ts';
import { startSha256 } from '../files/sha256.ts';

/** What manifest and zip say of a file's bytes. */
export interface Digest {
  /** 64 lower-case hex digits. */
  sha256: string;
  crc32: number;
}

export interface DigestOptions {
  signal?: AbortSignal | undefined;
  /** Told how many bytes more were read. */
  onBytes?: ((bytes: number) => void) | undefined;
}

/** Up to this size a file is read at once, beside others: what takes time is asking the browser for it. */
const smallUpTo = 1024 ** 2;
/** Up to this size, that of the largest file in a bundle, a file is hashed at once: WebCrypto is five times as fast as WebAssembly. */
const wholeUpTo = 64 * 1024 ** 2;

/**
 * Takes both checksums of files, each read once. All but small ones are read one after the other and share the memory that a file is
 * put together in, so that no more than two times 64 MB are held. Buffers of their own, which a blob gives, wait for the garbage
 * collector by the gigabyte: Chromium keeps their memory even when they are transferred away.
 */
export class Digester {
  /** Each has memory of its own, for which Chromium sets gigabytes of addresses aside: with one a file it comes to no end. */
  readonly #crc = createCRC32();
  readonly #smallCrc = createCRC32();
  #room: Uint8Array<ArrayBuffer> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** @throws what the disk throws; the signal's reason when it is aborted */
  of(blob: Blob, options: DigestOptions = {}): Promise<Digest> {
    if (blob.size <= smallUpTo) return this.#atOnce(blob, options);
    const digest = this.#last.then(() => this.#inPieces(blob, options));
    this.#last = digest.catch(() => undefined);
    return digest;
  }

  async #atOnce(blob: Blob, { signal, onBytes }: DigestOptions): Promise<Digest> {
    signal?.throwIfAborted();
    const [crc, bytes] = await Promise.all([this.#smallCrc, blob.arrayBuffer().then((all) => new Uint8Array(all))]);
    signal?.throwIfAborted();
    const crc32 = numberOf(crc.init().update(bytes).digest('hex'));
    onBytes?.(bytes.length);
    const hash = await crypto.subtle.digest('SHA-256', bytes);
    signal?.throwIfAborted();
    return { sha256: hex(new Uint8Array(hash)), crc32 };
  }

  async #inPieces(blob: Blob, { signal, onBytes }: DigestOptions): Promise<Digest> {
    signal?.throwIfAborted();
    const crc = (await this.#crc).init();
    const hash = blob.size > wholeUpTo ? await startSha256() : this.#whole();
    await eachPiece(blob, signal, (piece) => {
      crc.update(piece);
      hash.write(piece);
      onBytes?.(piece.length);
      return undefined;
    });
    const sha256 = await hash.end();
    signal?.throwIfAborted();
    return { sha256, crc32: numberOf(crc.digest('hex')) };
  }

  #whole() {
    this.#room ??= new Uint8Array(wholeUpTo);
    const room = this.#room;
    let filled = 0;
    return {
      write: (piece: Uint8Array) => {
        room.set(piece, filled);
        filled += piece.length;
      },
      end: async () => hex(new Uint8Array(await crypto.subtle.digest('SHA-256', room.subarray(0, filled)))),
    };
  }
}

function numberOf(hexDigits: string): number {
  return Number.parseInt(hexDigits, 16);
}
