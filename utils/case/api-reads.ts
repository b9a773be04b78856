import type { Page } from '../api/answer.ts';
import type { Mark } from '../api/request.ts';
import { db } from './db.ts';
import { append } from './log.ts';
import type { ApiRead } from './rows/export.ts';

const start: Mark = { type: 'start' };
const ownerOf = ({ caseId, object }: Pick<ApiRead, 'caseId' | 'object'>) => `api:${caseId}:${object}`;
/** Names that sort as their numbers do. */
const pageName = (number: number) => String(number).padStart(8, '0');
const pagesOf = (read: Pick<ApiRead, 'caseId' | 'object'>) =>
  db.blobs.where('[owner+name]').between([ownerOf(read), ''], [ownerOf(read), '\uffff']);

/** Where the reading of an object stands, or a new one. */
export async function readingOf(caseId: string, object: string): Promise<ApiRead> {
  const before = await db.reads.get([caseId, object]);
  return before ?? { caseId, object, next: start, rows: 0, pages: 0, beganAt: new Date().toISOString() };
}

/** All readings of a case that are not yet files. */
export function readingsOf(caseId: string): Promise<ApiRead[]> {
  return db.reads.where('[caseId+object]').between([caseId, ''], [caseId, '\uffff']).toArray();
}

/**
 * Keeps one page of rows together with where the next begins: whatever happens afterwards, no page is lost and none is kept twice.
 * @throws DexieError when the disk is full; the pages before stay
 */
export async function keepPage(read: ApiRead, { rows, next, total }: Page): Promise<ApiRead> {
  const lines = rows.map((row) => `${JSON.stringify(row)}\n`);
  const blob = new Blob(lines, { type: 'application/jsonl' });
  const kept: ApiRead = {
    ...read,
    next,
    rows: read.rows + rows.length,
    pages: read.pages + 1,
    total: total ?? read.total,
  };
  await db.transaction('rw', db.reads, db.blobs, async () => {
    await db.blobs.add({ owner: ownerOf(read), name: pageName(kept.pages), caseId: read.caseId, blob });
    await db.reads.put(kept);
  });
  return kept;
}

/** The rows read so far as one file of JSON Lines, a record a line with the vendor's own values. */
export async function fileOfRead(read: ApiRead, name: string): Promise<File> {
  const pages = await pagesOf(read).toArray();
  return new File(
    pages.map(({ blob }) => blob),
    name,
    { type: 'application/jsonl', lastModified: Date.parse(read.beganAt) },
  );
}

/** Notes that an object was read whole. `from` is the host. */
export async function logRead({ caseId, object, rows, total }: ApiRead, from: string, file: string): Promise<void> {
  await append(caseId, { type: 'object-read', object, rows, total, from, file });
}

/** Throws away what was read of an object and is not kept as a file. */
export async function forgetRead(read: Pick<ApiRead, 'caseId' | 'object'>): Promise<void> {
  await db.transaction('rw', db.reads, db.blobs, async () => {
    await pagesOf(read).delete();
    await db.reads.delete([read.caseId, read.object]);
  });
}
