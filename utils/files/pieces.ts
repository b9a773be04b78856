/** Between two looks at the signal, and two reports of progress. */
const pieceBytes = 1024 * 1024;

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * What is being read. Nothing else leads to a reader but the answer that is waited for, and Chromium clears such a reader away in
 * the middle of a file, so that the answer never comes.
 */
const open = new Set<ReadableStreamBYOBReader>();

/**
 * Reads a blob once, from its first byte to its last. One buffer is filled again and again: left to the garbage collector, dozens
 * of megabytes of pieces would lie about at any time. `onPiece` may keep a piece if it gives another buffer of the same size.
 * @throws what the disk and the signal throw, and when the file has become shorter.
 */
export async function eachPiece(
  file: Blob,
  signal: AbortSignal | undefined,
  onPiece: (piece: Bytes, bytesDone: number) => undefined | Promise<ArrayBuffer>,
): Promise<void> {
  const reader = bufferReader(file);
  if (reader) open.add(reader);
  let buffer = new ArrayBuffer(Math.min(pieceBytes, file.size));
  try {
    for (let done = 0; done < file.size; ) {
      const size = Math.min(pieceBytes, file.size - done);
      const piece = await (reader ? fill(reader, buffer, size) : slice(file, done, size));
      signal?.throwIfAborted();
      done += size;
      buffer = (await onPiece(piece, done)) ?? piece.buffer;
    }
  } finally {
    if (reader) open.delete(reader);
    await reader?.cancel().catch(() => {});
  }
}

/** Not every browser reads files into buffers that it is given. */
function bufferReader(file: Blob): ReadableStreamBYOBReader | undefined {
  try {
    return file.stream().getReader({ mode: 'byob' });
  } catch {
    return undefined;
  }
}

/** Fills so much of the buffer. The buffer itself is gone afterwards; the piece has another for the same memory. */
async function fill(reader: ReadableStreamBYOBReader, buffer: ArrayBuffer, size: number): Promise<Bytes> {
  let own = buffer;
  for (let filled = 0; filled < size; ) {
    const { value, done } = await reader.read(new Uint8Array(own, filled, size - filled));
    if (done) throw new Error('The file has become shorter.');
    own = value.buffer;
    filled += value.length;
  }
  return new Uint8Array(own, 0, size);
}

async function slice(file: Blob, from: number, size: number): Promise<Bytes> {
  return new Uint8Array(await file.slice(from, from + size).arrayBuffer());
}
