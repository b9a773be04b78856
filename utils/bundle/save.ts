import { BlobParts } from '../files/blob-parts.ts';
import { eachPiece } from '../files/pieces.ts';
import { encrypted, type Secret } from './encrypt.ts';
import type { PreparedBundle } from './write.ts';

/** Where bytes go, one after the other: a `FileSystemWritableFileStream`. */
export interface Target {
  write(bytes: Uint8Array<ArrayBuffer> | Blob): Promise<void>;
}

export interface SaveOptions {
  /** Encrypts it for sending. */
  secret?: Secret | undefined;
  signal?: AbortSignal | undefined;
  /** `done` of `total` bytes of the bundle, before they are encrypted. */
  onProgress?: ((progress: { done: number; total: number }) => void) | undefined;
}

/** Between two looks at the signal, and two reports of progress. */
const pieceBytes = 16 * 1024 ** 2;

/**
 * Writes a bundle to the disk, piece by piece. Unencrypted its bytes never come here: the browser takes them from where the files lie.
 * @throws what the disk throws; the signal's reason when it is aborted
 */
export async function saveTo(bundle: PreparedBundle, target: Target, options: SaveOptions = {}): Promise<void> {
  const { secret, signal, onProgress } = options;
  if (secret !== undefined) {
    for await (const bytes of await encryptedBytes(bundle, options, secret)) await target.write(bytes);
    return;
  }
  const whole = new Blob(bundle.parts);
  for (let done = 0; done < whole.size; ) {
    signal?.throwIfAborted();
    const piece = whole.slice(done, done + pieceBytes);
    await target.write(piece);
    done += piece.size;
    onProgress?.({ done, total: bundle.bytes });
  }
  signal?.throwIfAborted();
}

/** The bundle as one blob. Unencrypted nothing is copied: the browser keeps in mind where the files lie. */
export async function blobOf(bundle: PreparedBundle, options: SaveOptions = {}): Promise<Blob> {
  if (options.secret === undefined) return new Blob(bundle.parts, { type: 'application/zip' });
  const parts = new BlobParts();
  for await (const bytes of await encryptedBytes(bundle, options, options.secret)) parts.add(bytes);
  return parts.blob();
}

/** All bytes in order. The buffer is used again as soon as `take` is done with it. */
async function eachByte(
  { parts, bytes: total }: PreparedBundle,
  { signal, onProgress }: SaveOptions,
  take: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>,
): Promise<void> {
  let done = 0;
  const give = async (bytes: Uint8Array<ArrayBuffer>) => {
    signal?.throwIfAborted();
    await take(bytes);
    done += bytes.length;
    onProgress?.({ done, total });
  };
  for (const part of parts) {
    if (part instanceof Uint8Array) await give(part);
    else await eachPiece(part, signal, (piece) => give(piece).then(() => piece.buffer));
  }
}

function encryptedBytes(bundle: PreparedBundle, options: SaveOptions, secret: Secret) {
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
  const writer = writable.getWriter();
  // Copied, because the buffer is filled again while the other side still reads.
  eachByte(bundle, options, (bytes) => writer.write(bytes.slice())).then(
    () => writer.close(),
    (reason) => writer.abort(reason),
  );
  return encrypted(readable, secret);
}
