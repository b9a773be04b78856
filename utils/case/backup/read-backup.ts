import type { FileEntry } from '@zip.js/zip.js';
import type * as z from 'zod';
import { readJson } from '../../bundle/json.ts';
import { openZip, readEntry } from '../../bundle/open-zip.ts';
import type { CaseCopy } from '../copy/case-copy.ts';
import { unpacked } from '../copy/pack.ts';
import { tablesThat } from '../copy/tables.ts';
import { decrypted, NotOpened } from './age.ts';
import { backupCaseSchema, backupSchema, programSchema } from './content.ts';

/** A backup that was opened: nothing of it is in the store yet. */
export interface Backup {
  writtenAt: string;
  cases: CaseCopy[];
  program: z.infer<typeof programSchema>;
}

export interface OpeningOptions {
  /** Bytes read, of the file's. */
  onProgress?(progress: { done: number; total: number }): void;
  signal?: AbortSignal;
}

/**
 * Opens a backup.
 * @throws NotOpened when the passphrase is another one, or the file was changed, cut, or is none; AbortError when stopped
 */
export async function readBackup(
  file: Blob,
  passphrase: string,
  { onProgress, signal }: OpeningOptions = {},
): Promise<Backup> {
  const plain = await decrypted(file, passphrase, (done) => {
    signal?.throwIfAborted();
    onProgress?.({ done, total: file.size });
  });
  const entries = await openZip(plain).catch(() => {
    throw new NotOpened('damaged');
  });
  const at = new Map(entries.map((entry) => [entry.filename, entry]));
  const text = async (path: string) => (await blobOf(at.get(path), signal)).text();
  const { writtenAt, cases } = parsed(backupSchema, await text('backup.json'));
  const copies: CaseCopy[] = [];
  for (const path of cases) {
    const { bytes, rows, ...copy } = parsed(backupCaseSchema, await text(path));
    const blobs: CaseCopy['bytes'] = [];
    for (const { owner, name, type, path: place } of bytes)
      blobs.push({ owner, name, blob: (await blobOf(at.get(place), signal)).slice(0, undefined, type) });
    copies.push({ ...copy, rows: knownRows(rows), bytes: blobs });
  }
  return { writtenAt, cases: copies, program: parsed(programSchema, await text('program.json')) };
}

/** A newer version may have tables that this one has not. */
function knownRows(rows: Record<string, unknown>): CaseCopy['rows'] {
  const known = tablesThat('rows');
  return Object.fromEntries(Object.entries(rows).filter(([name]) => known.includes(name))) as CaseCopy['rows'];
}

function parsed<T extends z.ZodType>(schema: T, text: string): z.infer<T> {
  const read = schema.safeParse(unpacked(readJson(text)));
  if (!read.success) throw new NotOpened('damaged');
  return read.data;
}

async function blobOf(entry: FileEntry | undefined, signal: AbortSignal | undefined): Promise<Blob> {
  if (!entry) throw new NotOpened('damaged');
  const pieces: BlobPart[] = [];
  await readEntry(entry, (piece) => pieces.push(piece.slice()), signal);
  return new Blob(pieces);
}
