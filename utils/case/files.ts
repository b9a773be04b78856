import type { CheckContext } from '../files/check.ts';
import type { FileReport } from '../files/report.ts';
import { caseView } from './cases.ts';
import { db, type ExportedFile } from './db.ts';
import { append } from './log.ts';

/** Exported files up to this size are kept with the case and go into the bundle; of larger ones only the record. */
export const keepBelowBytes = 64 * 1024 * 1024;

/** What the files of a case are held against: the site's facts and the counts its lists showed. */
export async function checkContext(caseId: string): Promise<CheckContext> {
  const view = await caseView(caseId);
  if (!view) return { objects: [], expected: [] };
  return {
    objects: view.site.objects.map(({ id, fileName, columns, idColumn, idForm, references }) => ({
      object: id,
      fileName,
      columns,
      idColumn,
      idForm,
      references,
    })),
    expected: [...view.state.counts].map(([object, { count }]) => ({ object, count })),
  };
}

/** Keeps the report of a checked file, and the file itself when it is small. The same bytes checked again replace the old report. */
export function keepFile(caseId: string, blob: Blob, report: FileReport): Promise<ExportedFile> {
  // The same file dropped twice at once is one file, too.
  return navigator.locks.request(`files:${caseId}`, async () => {
    const before = (await db.files.where({ caseId }).toArray()).find(
      ({ report: old }) => old.sha256 !== undefined && old.sha256 === report.sha256,
    );
    const kept: ExportedFile = { id: before?.id ?? crypto.randomUUID(), caseId, name: report.name, report };
    const { name, sha256, bytes, verdict } = report;
    await append(caseId, { type: 'file-checked', file: kept.id, name, sha256, bytes, verdict }, async () => {
      await db.files.put(kept);
      if (blob.size <= keepBelowBytes) await db.blobs.put({ owner: kept.id, name: 'file', caseId, blob });
    });
    return kept;
  });
}

/** Takes a file out of the case, with a line in the log. The file on the disk is untouched. */
export async function removeFile(file: ExportedFile): Promise<void> {
  const { name, sha256 } = file.report;
  await append(file.caseId, { type: 'file-removed', file: file.id, name, sha256 }, async () => {
    await db.files.delete(file.id);
    await db.blobs.where('[owner+name]').between([file.id, ''], [file.id, '\uffff']).delete();
  });
}
