import { ContentReader } from './content-reader.ts';
import type { FileReading, ReadOptions } from './file-reading.ts';
import { readGzip } from './gzip.ts';
import { factsFor } from './object-facts.ts';
import { sniffBytes } from './sniff.ts';
import { readZip } from './zip.ts';

/** Between two looks at the signal, and two reports of progress. */
const pieceBytes = 1024 * 1024;

/** Reads a file by what its first bytes say it is, in constant memory. It has the shape `ReadFile`. */
export async function readFile(file: Blob, path: string, options: ReadOptions): Promise<FileReading> {
  options.signal?.throwIfAborted();
  switch (sniffBytes(new Uint8Array(await file.slice(0, 8).arrayBuffer()))) {
    case 'zip':
      return readZip(file, path, options, readFile);
    case 'gzip':
      return readGzip(file, path, options);
    default:
      return readContent(file, path, options);
  }
}

async function readContent(file: Blob, path: string, options: ReadOptions): Promise<FileReading> {
  const reader = await ContentReader.start(path, options.objects, options.budget.limits);
  await eachPiece(file, options.signal, (piece, bytesDone) => {
    options.budget.checkTime();
    reader.write(piece);
    options.onProgress(bytesDone, path);
  });
  const { kind, sha256, tables, findings } = reader.end();
  const lost = tables.length === 0 ? factsFor(path, options.objects) : undefined;
  return { kind, sha256, tables, findings, broken: new Set(lost ? [lost.object] : []), extent: 'table' };
}

/** Reads a blob once, in pieces of a known size: a stream may hand over the whole of it at once. */
export async function eachPiece(
  file: Blob,
  signal: AbortSignal | undefined,
  onPiece: (piece: Uint8Array, bytesDone: number) => void,
): Promise<void> {
  for (let start = 0; start < file.size; start += pieceBytes) {
    const piece = new Uint8Array(await file.slice(start, start + pieceBytes).arrayBuffer());
    signal?.throwIfAborted();
    onPiece(piece, start + piece.length);
  }
}
