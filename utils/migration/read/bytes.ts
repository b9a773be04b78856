import { ERR_ENCRYPTED, ERR_UNSUPPORTED_ENCRYPTION, type FileEntry } from '@zip.js/zip.js';
import type { Budget } from '../../files/budget.ts';
import type { UnreadReason } from './source.ts';

/** Bytes taken from the disk at once. */
const pieceBytes = 1024 * 1024;

/** A packed file can't be unpacked, or not to its end. */
export class Unreadable extends Error {
  readonly reason: UnreadReason;

  constructor(reason: UnreadReason) {
    super(`Not to be read: ${reason}`);
    this.reason = reason;
  }
}

export interface Reading {
  budget: Budget;
  signal?: AbortSignal;
  /** Bytes of the whole file that were taken so far. */
  onProgress(bytesDone: number): void;
}

/** A blob in pieces, as they are asked for. */
export async function* blobPieces(blob: Blob, { budget, signal, onProgress }: Reading): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < blob.size; start += pieceBytes) {
    signal?.throwIfAborted();
    budget.checkTime();
    const piece = new Uint8Array(await blob.slice(start, start + pieceBytes).arrayBuffer());
    onProgress(start + piece.length);
    yield piece;
  }
}

/**
 * A packed entry, unpacked as it is asked for.
 * @throws {Unreadable}
 */
export async function* entryPieces(entry: FileEntry, { budget, signal }: Reading): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const unpacked = entry.getData(writable, { signal });
  yield* watched(readable, budget.watch(entry.compressedSize), signal, unpacked);
}

/** What is packed with gzip, unpacked as it is asked for. @throws {Unreadable} */
export async function* gzipPieces(file: Blob, reading: Reading): AsyncGenerator<Uint8Array> {
  const { budget, signal, onProgress } = reading;
  let done = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      done += chunk.length;
      onProgress(done);
      controller.enqueue(chunk);
    },
  });
  const readable = file.stream().pipeThrough(counted).pipeThrough(new DecompressionStream('gzip'));
  yield* watched(readable, budget.watch(file.size), signal);
}

/** `source` settles when all was written into the stream; its error is the one to tell. */
async function* watched(
  readable: ReadableStream<Uint8Array>,
  goesOn: (bytes: number) => boolean,
  signal: AbortSignal | undefined,
  source: Promise<unknown> = Promise.resolve(),
): AsyncGenerator<Uint8Array> {
  const failed = source.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  const reader = readable.getReader();
  try {
    for (;;) {
      const next = await reader.read().catch((error: unknown) => ({ error }));
      signal?.throwIfAborted();
      if ('error' in next) throw unpackError((await failed)?.error ?? next.error);
      if (next.done) break;
      if (!goesOn(next.value.length)) throw new Unreadable('too-large');
      yield next.value;
    }
    const failure = await failed;
    if (failure) throw unpackError(failure.error);
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** Errors of the disk stay what they are; all others say that what is packed is damaged or locked. */
function unpackError(error: unknown): unknown {
  if (error instanceof DOMException) return error;
  const message = error instanceof Error ? error.message : '';
  return new Unreadable(message === ERR_ENCRYPTED || message === ERR_UNSUPPORTED_ENCRYPTION ? 'locked' : 'damaged');
}

/** Takes the first bytes of a stream to look at, and gives the whole stream back with them. */
export async function peek(
  pieces: AsyncGenerator<Uint8Array>,
  bytes: number,
): Promise<{ start: Uint8Array; all: AsyncGenerator<Uint8Array> }> {
  const taken: Uint8Array[] = [];
  let length = 0;
  while (length < bytes) {
    const { value, done } = await pieces.next();
    if (done) break;
    taken.push(value.slice());
    length += value.length;
  }
  const start = new Uint8Array(length);
  let at = 0;
  for (const piece of taken) {
    start.set(piece, at);
    at += piece.length;
  }
  return { start, all: chain(start, pieces) };
}

async function* chain(start: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield start;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}
