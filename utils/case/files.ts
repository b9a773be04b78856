import { objectFactsOf } from '../../sites/file-facts.ts';
import { siteById } from '../../sites/index.ts';
import type { CheckContext } from '../files/check.ts';
import type { KeptLinks } from '../files/kept-links.ts';
import type { FileReport } from '../files/report.ts';
import { db } from './db.ts';
import { earlierFile, setFileAside } from './earlier.ts';
import { blobOf } from './evidence.ts';
import { type FileIdentity, knownAmong } from './export-queue.ts';
import { append } from './log.ts';
import type { ExportedFile } from './rows/export.ts';

/** Exported files up to this size are kept with the case and go into the bundle; of larger ones only the record. */
export const keepBelowBytes = 64 * 1024 * 1024;

/** What each file of a case is held against: the site's facts. Its counts are for all files together, see `export-answer.ts`. */
export async function checkContext(caseId: string): Promise<CheckContext> {
  const site = siteById((await db.cases.get(caseId))?.site ?? '');
  return { objects: site ? objectFactsOf(site) : [], expected: [] };
}

/** Which of these files are in the case already, unchanged on the disk since. */
export async function alreadyRead<T extends FileIdentity>(caseId: string, files: readonly T[]): Promise<Set<T>> {
  const read: FileIdentity[] = [];
  await db.files.where({ caseId }).each(({ name, path = name, modified, report: { bytes } }) => {
    if (modified !== undefined) read.push({ path, bytes, modified });
  });
  return knownAmong(files, read);
}

/** What is kept of a checked file beside its report. `path` and `modified` are left out for one that came from no disk. */
export interface KeptWith extends Pick<ExportedFile, 'path' | 'modified'> {
  links?: KeptLinks;
}

/**
 * Keeps the report of a checked file, and the file itself when it is small. The same bytes checked again replace the old report, which
 * {@link putCheckBack} brings back.
 */
export function keepFile(
  caseId: string,
  blob: Blob,
  report: FileReport,
  { links, ...from }: KeptWith = {},
): Promise<ExportedFile> {
  // The same file dropped twice at once is one file, too.
  return navigator.locks.request(`files:${caseId}`, async () => {
    const before = report.sha256 === undefined ? undefined : await withBytes(caseId, report.sha256);
    const { name } = report;
    const kept: ExportedFile = { id: before?.id ?? crypto.randomUUID(), caseId, name, report, ...from };
    await append(caseId, { type: 'file-checked', ...checkOf(kept) }, async () => {
      if (before) await setFileAside(before, await linksOf(before));
      await db.files.put(kept);
      if (blob.size <= keepBelowBytes) await db.blobs.put({ owner: kept.id, name: 'file', caseId, blob });
      if (links) await db.links.put({ file: kept.id, caseId, links });
    });
    return kept;
  });
}

/** A file that was taken out of its case, so that it can be put back; without its bytes once they have left the browser. */
export interface RemovedFile {
  file: ExportedFile;
  blob?: Blob | undefined;
  links?: KeptLinks;
}

/**
 * Takes a file out of the case, with a line in the log. Its bytes leave the browser, its report stays for the log's way back. The file
 * on the disk is untouched.
 */
export async function removeFile(file: ExportedFile): Promise<RemovedFile> {
  const { name, sha256 } = file.report;
  const [blob, links] = await Promise.all([blobOf(file.id, 'file'), linksOf(file)]);
  await append(file.caseId, { type: 'file-removed', file: file.id, name, sha256 }, async () => {
    await setFileAside(file, links);
    await db.files.delete(file.id);
    await db.links.delete(file.id);
    await db.blobs.where('[owner+name]').between([file.id, ''], [file.id, '\uffff']).delete();
  });
  return { file, blob, ...(links && { links }) };
}

/** Puts a removed file back as it was, with a line in the log. One that was checked anew meanwhile stays as it is: then answers false. */
export async function putBack({ file, blob, links }: RemovedFile): Promise<boolean> {
  const { name, sha256 } = file.report;
  if (sha256 !== undefined && (await withBytes(file.caseId, sha256))) return false;
  await append(file.caseId, { type: 'file-put-back', file: file.id, name, sha256 }, async () => {
    await db.files.put(file);
    if (blob) await db.blobs.put({ owner: file.id, name: 'file', caseId: file.caseId, blob });
    if (links) await db.links.put({ file: file.id, caseId: file.caseId, links });
  });
  return true;
}

/**
 * Lets the report that a newer check replaced count again, and keeps the newer one in its stead. Answers false where it is not kept.
 * @param checkedAt says which report
 */
export function putCheckBack({ id, caseId }: ExportedFile, checkedAt: string): Promise<boolean> {
  return navigator.locks.request(`files:${caseId}`, async () => {
    const [now, before] = await Promise.all([db.files.get(id), earlierFile(id)]);
    if (!now || !before || before.file.report.checkedAt !== checkedAt) return false;
    const { file, links } = before;
    await append(caseId, { type: 'file-check-put-back', ...checkOf(file) }, async () => {
      await setFileAside(now, await linksOf(now));
      await db.files.put(file);
      if (links) await db.links.put({ file: id, caseId, links });
      else await db.links.delete(id);
    });
    return true;
  });
}

/** What the log says of a check. */
function checkOf({ id: file, report: { name, sha256, bytes, verdict, checkedAt } }: ExportedFile) {
  return { file, name, sha256, bytes, verdict, checkedAt };
}

async function linksOf({ id }: ExportedFile): Promise<KeptLinks | undefined> {
  return (await db.links.get(id))?.links;
}

function withBytes(caseId: string, sha256: string): Promise<ExportedFile | undefined> {
  return db.files.where('[caseId+report.sha256]').equals([caseId, sha256]).first();
}
