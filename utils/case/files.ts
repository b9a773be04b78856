import { objectFactsOf } from '../../sites/file-facts.ts';
import { siteById } from '../../sites/index.ts';
import type { CheckContext } from '../files/check.ts';
import type { KeptLinks } from '../files/kept-links.ts';
import type { FileReport } from '../files/report.ts';
import { db } from './db.ts';
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

/** Keeps the report of a checked file, and the file itself when it is small. The same bytes checked again replace the old report. */
export function keepFile(
  caseId: string,
  blob: Blob,
  report: FileReport,
  { links, ...from }: KeptWith = {},
): Promise<ExportedFile> {
  // The same file dropped twice at once is one file, too.
  return navigator.locks.request(`files:${caseId}`, async () => {
    const { name, sha256, bytes, verdict } = report;
    const before = sha256 === undefined ? undefined : await withBytes(caseId, sha256);
    const kept: ExportedFile = { id: before?.id ?? crypto.randomUUID(), caseId, name, report, ...from };
    await append(caseId, { type: 'file-checked', file: kept.id, name, sha256, bytes, verdict }, async () => {
      await db.files.put(kept);
      if (blob.size <= keepBelowBytes) await db.blobs.put({ owner: kept.id, name: 'file', caseId, blob });
      if (links) await db.links.put({ file: kept.id, caseId, links });
    });
    return kept;
  });
}

/** A file that was taken out of its case, whole, so that it can be put back. */
export interface RemovedFile {
  file: ExportedFile;
  blob?: Blob;
  links?: KeptLinks;
}

/** Takes a file out of the case, with a line in the log. The file on the disk is untouched. */
export async function removeFile(file: ExportedFile): Promise<RemovedFile> {
  const { name, sha256 } = file.report;
  const [blob, kept] = await Promise.all([blobOf(file.id, 'file'), db.links.get(file.id)]);
  await append(file.caseId, { type: 'file-removed', file: file.id, name, sha256 }, async () => {
    await db.files.delete(file.id);
    await db.links.delete(file.id);
    await db.blobs.where('[owner+name]').between([file.id, ''], [file.id, '\uffff']).delete();
  });
  return { file, blob, ...(kept ? { links: kept.links } : {}) };
}

/** Puts a removed file back as it was, with a line in the log. One that was checked anew meanwhile stays as it is. */
export async function putBack({ file, blob, links }: RemovedFile): Promise<void> {
  const { name, sha256 } = file.report;
  if (sha256 !== undefined && (await withBytes(file.caseId, sha256))) return;
  await append(file.caseId, { type: 'file-put-back', file: file.id, name, sha256 }, async () => {
    await db.files.put(file);
    if (blob) await db.blobs.put({ owner: file.id, name: 'file', caseId: file.caseId, blob });
    if (links) await db.links.put({ file: file.id, caseId: file.caseId, links });
  });
}

function withBytes(caseId: string, sha256: string): Promise<ExportedFile | undefined> {
  return db.files.where('[caseId+report.sha256]').equals([caseId, sha256]).first();
}
