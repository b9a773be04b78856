import type { Marks } from '../evidence/redact/marks.ts';
import type { KeptLinks } from '../files/kept-links.ts';
import { db } from './db.ts';
import type { Redaction } from './redactions.ts';
import type { EarlierFile } from './rows/earlier.ts';
import type { ExportedFile } from './rows/export.ts';

/** Keeps a file's report that is replaced or taken out. Within the transaction that does so. */
export async function setFileAside(file: ExportedFile, links: KeptLinks | undefined): Promise<void> {
  const { id, caseId } = file;
  await db.earlier.put({ owner: id, name: 'file', caseId, type: 'file', file, ...(links && { links }) });
}

/** The report of a file that was replaced or taken out last. */
export async function earlierFile(id: string): Promise<EarlierFile | undefined> {
  const row = await db.earlier.get([id, 'file']);
  return row?.type === 'file' ? row : undefined;
}

/** Keeps what a redacted copy blacked out that is replaced or removed. Within the transaction that does so. */
export async function setMarksAside({ evidence, part, caseId, marks, sha256 }: Redaction): Promise<void> {
  // Of a copy that came without its original nobody here knows what it blacked out.
  if (marks) await db.earlier.put({ owner: evidence, name: part, caseId, type: 'redaction', copy: sha256, marks });
}

/** What the redacted copy of a part blacked out that was replaced or removed last, if it was the one with that hash. */
export async function earlierMarks(evidence: string, part: string, copy: string): Promise<Marks | undefined> {
  const row = await db.earlier.get([evidence, part]);
  return row?.type === 'redaction' && row.copy === copy ? row.marks : undefined;
}
