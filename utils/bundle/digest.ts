import { createCRC32 } from 'hash-wasm';
import { hex } from '../evidence/hash.ts';
import { FileHash, type HashWorker } from '../files/file-hash.ts';
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
  /** Starts a worker in which `serveHash` runs: large files are hashed there while this thread reads on. */
  newHashWorker?: (() => HashWorker) | undefined;
  /** Told how many bytes more were read. */
  onBytes?: ((bytes: number) => void) | undefined;
}

/** Up to this size a file is read whole: WebCrypto is the fastest then. */
const wholeUpTo = 1024 ** 2;
/** A smaller file is hashed before a worker has started. */
const besideFrom = 16 * 1024 ** 2;

/**
 * Reads a file once and takes both its checksums, in constant memory.
 * @throws what the disk throws; the signal's reason when it is aborted
 */
export async function digestOf(blob: Blob, options: DigestOptions = {}): Promise<Digest> {
  options.signal?.throwIfAborted();
  if (blob.size > wholeUpTo) return inPieces(blob, options);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const crc = await startCrc32();
  crc.update(bytes);
  const sha256 = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  options.onBytes?.(bytes.length);
  return { sha256, crc32: crc.end() };
}

async function inPieces(blob: Blob, { signal, newHashWorker, onBytes }: DigestOptions): Promise<Digest> {
  const crc = await startCrc32();
  const beside = blob.size >= besideFrom && newHashWorker ? new FileHash(newHashWorker()) : undefined;
  const here = beside ? undefined : await startSha256();
  try {
    await eachPiece(blob, signal, (piece) => {
      crc.update(piece);
      onBytes?.(piece.length);
      here?.write(piece);
      return beside?.write(piece);
    });
    const sha256 = here ? here.end() : await beside?.end();
    // The worker broke: this thread does it alone.
    return sha256 === undefined ? inPieces(blob, { signal }) : { sha256, crc32: crc.end() };
  } finally {
    beside?.stop();
  }
}

async function startCrc32() {
  const crc = await createCRC32();
  crc.init();
  return { update: (bytes: Uint8Array) => void crc.update(bytes), end: () => Number.parseInt(crc.digest('hex'), 16) };
}
