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

/** Up to this size, that of the largest file in a bundle, a file is read whole: WebCrypto hashes five times as fast as WebAssembly. */
const wholeUpTo = 64 * 1024 ** 2;

/**
 * One for all files that are read whole. Each has memory of its own, for which Chromium sets gigabytes of addresses aside: with
 * thousands of files it waits for the garbage collector again and again, and comes to no end.
 */
let shared: ReturnType<typeof createCRC32> | undefined;

/**
 * Reads a file once and takes both its checksums; holds at most two times 64 MB.
 * @throws what the disk throws; the signal's reason when it is aborted
 */
export async function digestOf(blob: Blob, { signal, onBytes }: DigestOptions = {}): Promise<Digest> {
  signal?.throwIfAborted();
  if (blob.size > wholeUpTo) return inPieces(blob, signal, onBytes);
  shared ??= createCRC32();
  const crc = await shared;
  const bytes = new Uint8Array(await blob.arrayBuffer());
  signal?.throwIfAborted();
  // Hashed in another thread while the other checksum is taken here.
  const hashing = crypto.subtle.digest('SHA-256', bytes);
  const crc32 = Number.parseInt(crc.init().update(bytes).digest('hex'), 16);
  onBytes?.(bytes.length);
  // Not left to the garbage collector, which lets several of these lie about.
  bytes.buffer.transfer(0);
  const hash = await hashing;
  signal?.throwIfAborted();
  return { sha256: hex(new Uint8Array(hash)), crc32 };
}

async function inPieces(blob: Blob, signal?: AbortSignal, onBytes?: DigestOptions['onBytes']): Promise<Digest> {
  const [crc, hash] = await Promise.all([createCRC32(), startSha256()]);
  crc.init();
  await eachPiece(blob, signal, (piece) => {
    crc.update(piece);
    hash.write(piece);
    onBytes?.(piece.length);
    return undefined;
  });
  return { sha256: hash.end(), crc32: Number.parseInt(crc.digest('hex'), 16) };
}
