import * as z from 'zod';
import { bundledRows, caseSchema, ownSiteSchema } from '../copy/row-schemas.ts';
import { pickSchema } from '../picks.ts';

// Zod would probe for eval, which the extension's CSP reports.
z.config({ jitless: true });

export const format = 'clean-exit-backup';

const path = z.string().max(200);
const key = z.strictObject({ fingerprint: z.string().regex(/^[0-9a-f]{64}$/), pem: z.string().max(1_000) });

/** backup.json: what the backup is, and where its cases lie. */
export const backupSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(1),
  writtenAt: z.iso.datetime(),
  software: z.string().max(200),
  cases: z.array(path).max(10_000),
});

/** cases/1/case.json: one case, and where its bytes lie. */
export const backupCaseSchema = z.strictObject({
  case: caseSchema,
  lines: z.array(
    z.strictObject({
      line: z.string(),
      signed: z.strictObject({ key: z.string().max(100), signature: z.string().max(200) }).optional(),
    }),
  ),
  keys: z.array(key),
  ownSite: ownSiteSchema.optional(),
  /** Tables that no bundle carries hold what only this program reads: their rows are kept as they are. */
  rows: z.object(bundledRows.shape).catchall(z.array(z.looseObject({ caseId: z.string() }))),
  bytes: z.array(
    z.strictObject({ owner: z.string().max(200), name: z.string().max(500), type: z.string().max(200), path }),
  ),
});

/** program.json: what holds for all cases. */
export const programSchema = z.strictObject({
  settings: z.array(z.looseObject({ id: z.literal('settings') })).max(1),
  picks: z.array(pickSchema),
  ownSites: z.array(ownSiteSchema),
  knownKeys: z.array(key),
  templates: z.array(z.looseObject({ id: z.string() })),
});
