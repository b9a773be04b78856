import * as z from 'zod';
import { db } from '../db.ts';
import { type CopiedRow, rowsOf } from './case-copy.ts';
import { packed } from './pack.ts';
import { bundledRows, bundledTables, caseSchema, ownSiteSchema } from './row-schemas.ts';

// Zod would probe for eval, which the extension's CSP reports.
z.config({ jitless: true });

const format = 'clean-exit-case';

/** data/case.json of a bundle: what an import needs beside the log and the files. */
export const caseRecordSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(1),
  case: caseSchema,
  ownSite: ownSiteSchema.optional(),
  rows: bundledRows,
  /** Where the bytes of evidence and files lie below data/. */
  bytes: z.array(
    z.strictObject({ owner: z.string().max(100), name: z.string().max(500), path: z.string().max(1_000) }),
  ),
});
export type CaseRecord = z.infer<typeof caseRecordSchema>;

/**
 * What a case's bundle says for an import, but the paths of the bytes.
 * @param redacted what was blacked out, and whoever is named in lists of users, stays in this browser
 * @throws Error when there is no such case
 */
export async function caseRecord(caseId: string, redacted: boolean): Promise<Record<string, unknown>> {
  const found = await db.cases.get(caseId);
  if (!found) throw new Error(`there is no case ${caseId}`);
  const all = await rowsOf(caseId);
  const leaving = redacted ? withoutWords(all) : all;
  return {
    format,
    version: 1,
    case: found,
    ownSite: await db.ownSites.get(found.site),
    rows: Object.fromEntries(bundledTables.map((name) => [name, packed(leaving[name] ?? [])])),
  };
}

/** The rows of a case that say nothing of what was blacked out of its evidence. */
function withoutWords(rows: Record<string, CopiedRow[]>): Record<string, CopiedRow[]> {
  const redactions = (rows.redactions ?? []).map(({ marks: _, ...row }) => row);
  // The same names may be blacked out of the evidence.
  return redactions.length === 0 ? rows : { ...rows, redactions, userLists: [] };
}
