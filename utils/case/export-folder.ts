import { db } from './db.ts';
import { type FileIdentity, fileKey, knownAmong, leftBehind } from './export-queue.ts';

/** Keeps the folder that the person chose for a case, in the place of an earlier one. Only browsers that let a folder be kept have one. */
export async function grantFolder(caseId: string, handle: FileSystemDirectoryHandle): Promise<void> {
  await db.folders.put({ caseId, handle, taken: [] });
}

export async function forgetFolder(caseId: string): Promise<void> {
  await db.folders.delete(caseId);
}

/**
 * Takes what is still to be read of the granted folder: files that were never taken from it, and those that a closed page left
 * behind. They count as taken when `take` has noted them, and of several pages one looks at a time.
 */
export function takeFromFolder<T extends FileIdentity>(
  caseId: string,
  files: readonly T[],
  take: (files: T[]) => Promise<unknown>,
): Promise<void> {
  return navigator.locks.request(`folder:${caseId}`, async () => {
    const [left, folder] = await Promise.all([leftBehind(caseId), db.folders.get(caseId)]);
    const again = knownAmong(files, left);
    const taken = new Set(folder?.taken);
    const fresh = files.filter((file) => again.has(file) || !taken.has(takenKey(file)));
    if (fresh.length === 0) return;
    await take(fresh);
    await db.folders.update(caseId, { taken: [...taken.union(new Set(fresh.map(takenKey)))] });
  });
}

/** Within one folder paths are known whole. */
const takenKey = (file: FileIdentity) => `${file.path}|${fileKey(file)}`;
