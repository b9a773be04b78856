import { BlobReader, TextReader, ZipWriter } from '@zip.js/zip.js';
import { type CaseCopy, copyOf } from '../copy/case-copy.ts';
import { packed } from '../copy/pack.ts';
import { tablesThat } from '../copy/tables.ts';
import { db } from '../db.ts';
import { encrypted } from './age.ts';
import { format } from './content.ts';

export interface BackupOptions {
  passphrase: string;
  /** Name and version of the program. */
  software: string;
  /** Pieces of evidence and files written, of all. */
  onProgress?(progress: { done: number; total: number }): void;
  signal?: AbortSignal;
}

/**
 * Writes all cases, settings, picks and own CRMs as one file, encrypted with a passphrase, piece by piece: a zip without compression in
 * an `age` file. The private key can't leave the browser and is not in it.
 * @param sink where the file goes; closed at the end, aborted when it fails
 * @returns the number of cases
 * @throws AbortError when stopped
 */
export async function writeBackup(sink: WritableStream<Uint8Array>, options: BackupOptions): Promise<number> {
  const ids = (await db.cases.toArray()).map(({ id }) => id);
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const leaving = encrypted(readable, options.passphrase).then((file) => file.pipeTo(sink, { signal: options.signal }));
  // Each half waits for the other: whichever fails ends both.
  await Promise.all([leaving, pack(writable, ids, options)]);
  return ids.length;
}

async function pack(
  sink: WritableStream<Uint8Array>,
  ids: readonly string[],
  { software, onProgress, signal }: BackupOptions,
): Promise<void> {
  const zip = new ZipWriter(sink, { level: 0, useWebWorkers: false, keepOrder: true, signal });
  const total = await db.blobs.count();
  let done = 0;
  const put = (path: string, content: unknown) => zip.add(path, new TextReader(JSON.stringify(content)));
  const cases = ids.map((_, index) => `cases/${index + 1}/case.json`);
  await put('backup.json', { format, version: 1, writtenAt: new Date().toISOString(), software, cases });
  for (const [index, path] of cases.entries()) {
    const { bytes, ...copy } = await copyOf(ids[index] ?? '');
    const placed = bytes.map((part, at) => ({ ...part, path: `cases/${index + 1}/bytes/${at + 1}` }));
    await put(path, { ...rowsPacked(copy), bytes: placed.map(({ blob, ...of }) => ({ ...of, type: blob.type })) });
    for (const part of placed) {
      signal?.throwIfAborted();
      onProgress?.({ done, total });
      await zip.add(part.path, new BlobReader(part.blob));
      done += 1;
    }
  }
  const program = tablesThat('program').map(async (name) => [name, await db.table(name).toArray()] as const);
  await put('program.json', Object.fromEntries(await Promise.all(program)));
  await zip.close();
}

function rowsPacked({ rows, ...copy }: Omit<CaseCopy, 'bytes'>) {
  return { ...copy, rows: packed(rows) };
}
