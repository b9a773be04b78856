import { baseName } from '../files/object-facts.ts';
import { db } from './db.ts';
import type { QueuedFile } from './rows/export.ts';

/** Enough of a file to know it again. `modified` in milliseconds since 1970. */
export interface FileIdentity {
  path: string;
  bytes: number;
  modified: number;
}

/** Name, size and time of a file; not its folder, which is known or not by how it was given. */
export function fileKey({ path, bytes, modified }: FileIdentity): string {
  return `${baseName(path)}|${bytes}|${modified}`;
}

/** Which of these files are among others, as far as their folders are known: `a/1.csv` is `1.csv`, and not `b/1.csv`. */
export function knownAmong<T extends FileIdentity>(files: readonly T[], others: readonly FileIdentity[]): Set<T> {
  const paths = Map.groupBy(others, fileKey);
  const isOne = (file: T) =>
    paths
      .get(fileKey(file))
      ?.some(({ path }) => `/${path}`.endsWith(`/${file.path}`) || `/${file.path}`.endsWith(`/${path}`));
  return new Set(files.filter(isOne));
}

const page = crypto.randomUUID();
const lockOf = (id: string) => `page:${id}`;
let held: Promise<void> | undefined;

/** Holds this page's lock until the page is gone, however it goes; the browser lets go of it then. */
function hold(): Promise<void> {
  held ??= new Promise((resolve) => {
    void navigator.locks.request(lockOf(page), () => {
      resolve();
      return new Promise(() => {});
    });
  });
  return held;
}

/** Notes files as taken by this page, before the first byte of them is read. What a closed page had left of the same files is settled by it. */
export async function remember(caseId: string, files: readonly FileIdentity[]): Promise<QueuedFile[]> {
  await hold();
  const queuedAt = new Date().toISOString();
  const rows = files.map(({ path, bytes, modified }) => ({
    id: crypto.randomUUID(),
    caseId,
    path,
    bytes,
    modified,
    queuedAt,
    page,
  }));
  const again = [...knownAmong(await leftBehind(caseId), rows)];
  await db.transaction('rw', db.queue, async () => {
    await db.queue.bulkDelete(again.map(({ id }) => id));
    await db.queue.bulkPut(rows);
  });
  return rows;
}

/** Forgets files: they were checked, or the person gave them up. What a page had left of the same files that was closed since is settled by it. */
export async function forget(ids: readonly string[]): Promise<void> {
  const rows = (await db.queue.bulkGet([...ids])).filter((row) => row !== undefined);
  const same = await Promise.all(
    [...Map.groupBy(rows, ({ caseId }) => caseId)].map(async ([caseId, done]) =>
      knownAmong((await queueOf(caseId)).ofClosed, done),
    ),
  );
  await db.queue.bulkDelete([...ids, ...same.flatMap((left) => [...left].map(({ id }) => id))]);
}

/** The other pages that took files of a case and have not finished them; some may be closed. */
export async function otherPages(caseId: string): Promise<string[]> {
  const pages = new Set((await db.queue.where({ caseId }).toArray()).map((row) => row.page));
  pages.delete(page);
  return [...pages];
}

/** Resolves when a page is gone, at once if it is gone already. */
export function untilGone(other: string, signal: AbortSignal): Promise<void> {
  return navigator.locks.request(lockOf(other), { signal }, () => {});
}

/** The files of a case that a page took and did not finish before it was closed, and that no open page reads meanwhile, oldest first. */
export async function leftBehind(caseId: string): Promise<QueuedFile[]> {
  const { ofClosed, ofOpen } = await queueOf(caseId);
  const again = knownAmong(ofClosed, ofOpen);
  return ofClosed.filter((row) => !again.has(row));
}

/** The files of a case that wait or are read, by whether their page is still open, oldest first. */
async function queueOf(caseId: string): Promise<{ ofOpen: QueuedFile[]; ofClosed: QueuedFile[] }> {
  const rows = await db.queue.where({ caseId }).sortBy('queuedAt');
  const { held: locks = [] } = rows.length > 0 ? await navigator.locks.query() : {};
  const open = new Set([lockOf(page), ...locks.map(({ name }) => name)]);
  const isOpen = (row: QueuedFile) => open.has(lockOf(row.page));
  return { ofOpen: rows.filter(isOpen), ofClosed: rows.filter((row) => !isOpen(row)) };
}
