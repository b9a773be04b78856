import { copiesOf } from '../../bundle/ids.ts';
import { sha256 } from '../../evidence/hash.ts';
import { db } from '../db.ts';
import type { LoggedEvent } from '../events/index.ts';
import { linesOf } from '../log.ts';
import { onlyRedacted } from '../redactions.ts';
import type { LogEnd } from '../rows/log.ts';
import type { CaseCopy } from './case-copy.ts';
import { mergeRedactions } from './merge-redactions.ts';
import { mergeRows } from './merge-rows.ts';
import { type Forks, type Merged, type PreparedMerge, prepareMerge } from './prepare-merge.ts';

/**
 * Merges copies of cases into the store, all in one transaction: all of them or none.
 * @param software name and version of the program, for the line that says which key goes on
 * @param forks what becomes of a log that went another way than the one here
 * @param alongside further writes of the transaction; may only await Dexie
 * @throws UnknownLine when one comes from a newer version; DexieError (QuotaExceededError) when the disk is full
 */
export async function mergeCases(
  copies: readonly CaseCopy[],
  software: string,
  forks: Forks,
  alongside?: () => Promise<unknown>,
): Promise<Merged[]> {
  const prepared: { merge: PreparedMerge; end: LogEnd | undefined }[] = [];
  for (const copy of copies) {
    const merge = await prepareMerge(copy, software, forks);
    prepared.push({ merge, end: await endOf(merge) });
  }
  const merged: Merged[] = [];
  await db.transaction('rw', db.tables, async () => {
    for (const { merge, end } of prepared) {
      await write(merge, end);
      const { length: redacted } = await onlyRedacted(merge.merged.caseId);
      merged.push({ ...merge.merged, redacted });
    }
    await alongside?.();
  });
  return merged;
}

/** The end of a log as it will be; undefined when nothing is added to it. */
async function endOf({ merged, lines }: PreparedMerge): Promise<LogEnd | undefined> {
  const last = lines.at(-1);
  return last && { caseId: merged.caseId, seq: last.seq, sha256: await sha256(last.line) };
}

async function write(
  { merged: { caseId }, copy, lines, goesOn }: PreparedMerge,
  end: LogEnd | undefined,
): Promise<void> {
  if (goesOn) await db.cases.put(copy.case);
  // Added, never put: where another window wrote a line meanwhile, all of it is refused.
  await db.log.bulkAdd(lines);
  if (end) await db.logEnds.put(end);
  await db.knownKeys.bulkPut(copy.keys);
  const { ownSite } = copy;
  if (ownSite && !(await db.ownSites.where({ origin: ownSite.origin }).first())) await db.ownSites.put(ownSite);
  const events = (await linesOf(caseId)).map(({ event }) => event);
  const gone = deletedIn(events);
  const { redactions: _, ...tables } = copy.rows;
  for (const [name, rows] of Object.entries(tables)) await mergeRows(db.table(name), rows, goesOn, gone);
  const copies = new Set((copy.rows.redactions ?? []).map(({ evidence }) => copiesOf(String(evidence))));
  for (const { owner, name, blob } of copy.bytes) {
    if (gone.has(owner) || copies.has(owner) || (await db.blobs.get([owner, name]))) continue;
    await db.blobs.put({ owner, name, caseId, blob });
  }
  await mergeRedactions(copy, events);
  for (const id of gone) await removePiece(id);
}

/** Evidence and files that the log, as it is now, says were deleted or taken out. */
function deletedIn(events: readonly LoggedEvent[]): Set<string> {
  const gone = new Set<string>();
  for (const event of events) {
    if (event.type === 'evidence-deleted') gone.add(event.evidence);
    if (event.type === 'file-removed') gone.add(event.file);
    if (event.type === 'file-put-back' || event.type === 'file-checked') gone.delete(event.file);
  }
  return gone;
}

async function removePiece(id: string): Promise<void> {
  await db.evidence.delete(id);
  await db.files.delete(id);
  await db.links.delete(id);
  await db.earlier.where('[owner+name]').between([id, ''], [id, '\uffff']).delete();
  await db.blobs.where('[owner+name]').between([id, ''], [id, '\uffff']).delete();
}
