import { ContentReader } from './content-reader.ts';
import type { FileReading, ReadOptions } from './file-reading.ts';
import { readGzip } from './gzip.ts';
import { factsFor } from './object-facts.ts';
import { eachPiece } from './pieces.ts';
import { type Sha256, startSha256 } from './sha256.ts';
import { sniffBytes } from './sniff.ts';
import { readZip } from './zip.ts';

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
  const { objects, budget, hash } = options;
  const reader = await ContentReader.start(path, objects, budget.limits, hash && unhashed);
  await eachPiece(file, options.signal, (piece, bytesDone) => {
    budget.checkTime();
    reader.write(piece);
    options.onProgress(bytesDone, path);
    return hash?.write(piece);
  });
  const { kind, sha256: own, tables, findings, links } = reader.end();
  const sha256 = hash ? ((await hash.end()) ?? (await hashAlone(file, options))) : own;
  for (const table of tables) table.sha256 = sha256;
  const lost = tables.length === 0 ? factsFor(path, options.objects) : undefined;
  return { kind, sha256, tables, findings, broken: new Set(lost ? [lost.object] : []), extent: 'table', links };
}

/** Stands in for the hash of bytes that are hashed beside. */
const unhashed: Sha256 = { write() {}, end: () => '' };

/** Hashes a file that no worker could hash. */
async function hashAlone(file: Blob, { signal, budget }: ReadOptions): Promise<string> {
  const sha256 = await startSha256();
  await eachPiece(file, signal, (piece) => {
    budget.checkTime();
    sha256.write(piece);
    return undefined;
  });
  return sha256.end();
}
