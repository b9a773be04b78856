import { describe, expect, test, vi } from 'vitest';
import { eachPiece } from './pieces.ts';

const mega = 1024 * 1024;

type Reads = 'into buffers' | 'little by little' | 'slices';

/** A blob of these many bytes, as browsers read it: into buffers, whole or in part, or not into given ones. */
function blobOf(size: number, reads: Reads): Blob {
  const bytes = Uint8Array.from({ length: size }, (_, at) => at % 251);
  const blob = new Blob([bytes]);
  if (reads === 'slices') vi.spyOn(blob, 'stream').mockReturnValue(new ReadableStream());
  if (reads === 'little by little') vi.spyOn(blob, 'stream').mockReturnValue(slowly(bytes));
  return blob;
}

function slowly(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let from = 0;
  return new ReadableStream({
    type: 'bytes',
    pull(controller) {
      const part = bytes.slice(from, from + 65_537);
      from += part.length;
      if (part.length > 0) return controller.enqueue(part);
      controller.close();
      controller.byobRequest?.respond(0);
    },
  });
}

describe.each(['into buffers', 'little by little', 'slices'] as const)('%s', (reads) => {
  test.each([0, 1, mega - 1, mega, mega + 1, 3 * mega + 7])('a blob of %i bytes', async (size) => {
    const blob = blobOf(size, reads);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const done: number[] = [];
    await eachPiece(blob, undefined, (piece, bytesDone) => {
      parts.push(piece.slice());
      done.push(bytesDone);
      return undefined;
    });
    expect(new Blob(parts).size).toBe(size);
    expect(Buffer.concat(parts).equals(Buffer.from(await blob.arrayBuffer()))).toBe(true);
    expect(parts.slice(0, -1).every(({ length }) => length === mega)).toBe(true);
    expect(done.at(-1) ?? 0).toBe(size);
  });

  test('pieces that are kept, for another buffer', async () => {
    const blob = blobOf(3 * mega + 7, reads);
    const kept: Uint8Array<ArrayBuffer>[] = [];
    await eachPiece(blob, undefined, async (piece) => {
      kept.push(piece);
      return new ArrayBuffer(mega);
    });
    expect(Buffer.concat(kept).equals(Buffer.from(await blob.arrayBuffer()))).toBe(true);
  });

  test('stops at the next piece', async () => {
    const stop = new AbortController();
    const onPiece = vi.fn(() => {
      stop.abort();
      return undefined;
    });
    await expect(eachPiece(blobOf(3 * mega, reads), stop.signal, onPiece)).rejects.toThrow('aborted');
    expect(onPiece).toHaveBeenCalledOnce();
  });
});

test('fills one buffer again and again', async () => {
  let most = 0;
  let last: Uint8Array | undefined;
  await eachPiece(blobOf(5 * mega, 'into buffers'), undefined, (piece) => {
    most = Math.max(most, last?.length ?? 0);
    last = piece;
    return undefined;
  });
  expect(most).toBe(0);
});

test('a file that has become shorter', async () => {
  const blob = blobOf(2 * mega, 'into buffers');
  vi.spyOn(blob, 'stream').mockReturnValue(slowly(new Uint8Array(mega + 5)));
  await expect(eachPiece(blob, undefined, () => undefined)).rejects.toThrow('shorter');
});
