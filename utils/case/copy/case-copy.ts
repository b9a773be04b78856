import type { SignedLine } from '../../bundle/line-faults.ts';
import { db } from '../db.ts';
import { keysOf } from '../key.ts';
import { linesOf } from '../log.ts';
import type { Case } from '../rows/case.ts';
import type { KnownKey } from '../rows/log.ts';
import type { OwnSite } from '../rows/settings.ts';
import { tablesThat } from './tables.ts';

/** A row of a table that travels with its case. */
export type CopiedRow = Record<string, unknown> & { caseId: string };

/** Bytes of a part of evidence or of an exported file. */
export interface CopiedBytes {
  owner: string;
  name: string;
  blob: Blob;
}

/** A whole case apart from the store: what a bundle or a backup holds of it. */
export interface CaseCopy {
  case: Case;
  lines: SignedLine[];
  /** Public keys that signed lines. */
  keys: KnownKey[];
  /** The CRM, where the person gave it. */
  ownSite?: OwnSite | undefined;
  /** By table, see `tables.ts`. */
  rows: Record<string, CopiedRow[]>;
  bytes: CopiedBytes[];
}

/** Takes a case out of the store as it stands. Blobs are handles: no bytes are read. @throws Error when there is no such case */
export async function copyOf(caseId: string): Promise<CaseCopy> {
  const [found, lines, blobs] = await Promise.all([
    db.cases.get(caseId),
    linesOf(caseId),
    db.blobs.where({ caseId }).toArray(),
  ]);
  if (!found) throw new Error(`there is no case ${caseId}`);
  return {
    case: found,
    lines: lines.map(({ line, signed }) => ({ line, signed })),
    keys: await keysOf(lines),
    ownSite: await db.ownSites.get(found.site),
    rows: await rowsOf(caseId),
    bytes: blobs.map(({ owner, name, blob }) => ({ owner, name, blob })),
  };
}

/** The rows of a case, by table. */
export async function rowsOf(caseId: string): Promise<CaseCopy['rows']> {
  const rows: CaseCopy['rows'] = {};
  for (const name of tablesThat('rows'))
    rows[name] = await db
      .table<CopiedRow>(name)
      .filter((row) => row.caseId === caseId)
      .toArray();
  return rows;
}
