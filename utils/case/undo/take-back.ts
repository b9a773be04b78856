import { archiveCase } from '../cases.ts';
import { putResultBack, undoResult } from '../customers.ts';
import { db } from '../db.ts';
import { earlierFile, earlierMarks } from '../earlier.ts';
import type { CaseEvent, LoggedEvent } from '../events/index.ts';
import { blobOf } from '../evidence.ts';
import { putBack, putCheckBack, removeFile } from '../files.ts';
import { append } from '../log.ts';
import { redact, redactionOf, removeRedaction } from '../redactions.ts';
import type { Case } from '../rows/case.ts';
import type { Evidence, EvidencePart } from '../rows/evidence.ts';
import { undoOf } from './index.ts';

/** How taking an entry of the log back ended. `undo` undoes that, where there is a way. */
export type TakenBack =
  | { type: 'done'; undo?: () => Promise<unknown> }
  /** Another case of the account is open: this one stays in the archive. */
  | { type: 'other-open'; other: Case }
  /** A redacted copy whose original is not in this browser stays. */
  | { type: 'only-copy' }
  /** The same file was checked anew meanwhile, and stays as it is. */
  | { type: 'there-already' }
  /** What it speaks of is not here any more; nothing was written. */
  | { type: 'gone' };

/**
 * Writes the event that takes an entry back, together with the records that it speaks of.
 * @param back as `undosOf` has it
 * @param events of the case, as they were shown
 */
export async function takeBack(caseId: string, back: CaseEvent, events: readonly LoggedEvent[]): Promise<TakenBack> {
  switch (back.type) {
    case 'case-archived':
    case 'case-reopened':
      return moveCase(caseId, back.type === 'case-archived');
    case 'customer-result-undone':
      return forCustomer(back, undoResult, putResultBack);
    case 'customer-result-put-back':
      return forCustomer(back, putResultBack, undoResult);
    case 'file-removed':
      return takeOut(back.file);
    case 'file-put-back':
      return takeIn(back.file);
    case 'file-check-put-back':
      return checkAgain(back.file, back.checkedAt);
    case 'redaction-removed':
      return showAgain(back.evidence, back.part);
    case 'redaction-made':
      return blackOutAgain(back.evidence, back.part, back.copy);
    default: {
      const undo = undoOf(await append(caseId, back), events);
      return { type: 'done', ...(undo && { undo: () => append(caseId, undo) }) };
    }
  }
}

async function moveCase(caseId: string, archived: boolean): Promise<TakenBack> {
  const other = await archiveCase(caseId, archived);
  return other ? { type: 'other-open', other } : { type: 'done', undo: () => archiveCase(caseId, !archived) };
}

/** One of the two ways of a customer's result, and the other to undo it. */
async function forCustomer(
  customer: { list: string; row: number; number: string; name: string },
  way: typeof undoResult,
  back: typeof undoResult,
): Promise<TakenBack> {
  const list = await db.customerLists.get(customer.list);
  if (!list) return { type: 'gone' };
  await way(list, customer);
  return { type: 'done', undo: () => back(list, customer) };
}

async function takeOut(id: string): Promise<TakenBack> {
  const file = await db.files.get(id);
  if (!file) return { type: 'gone' };
  const removed = await removeFile(file);
  return { type: 'done', undo: () => putBack(removed) };
}

/** Its bytes left the browser with it: as of a large file, only its record is there. */
async function takeIn(id: string): Promise<TakenBack> {
  const removed = await earlierFile(id);
  if (!removed) return { type: 'gone' };
  return (await putBack(removed)) ? { type: 'done', undo: () => removeFile(removed.file) } : { type: 'there-already' };
}

async function checkAgain(id: string, checkedAt: string): Promise<TakenBack> {
  const now = await db.files.get(id);
  if (!now || !(await putCheckBack(now, checkedAt))) return { type: 'gone' };
  return { type: 'done', undo: () => putCheckBack(now, now.report.checkedAt) };
}

async function blackOutAgain(id: string, name: string, copy: string): Promise<TakenBack> {
  const found = await partOf(id, name);
  const marks = await earlierMarks(id, name, copy);
  if (!found || !marks || !(await blobOf(id, name))) return { type: 'gone' };
  const { evidence, part } = found;
  const now = (await redactionOf(id, name))?.marks;
  await redact(evidence, part, marks);
  return { type: 'done', undo: () => (now ? redact(evidence, part, now) : removeRedaction(evidence, part)) };
}

async function showAgain(id: string, name: string): Promise<TakenBack> {
  const found = await partOf(id, name);
  if (!found) return { type: 'gone' };
  const { evidence, part } = found;
  if (!(await blobOf(id, name))) return { type: 'only-copy' };
  const marks = await removeRedaction(evidence, part);
  return { type: 'done', ...(marks && { undo: () => redact(evidence, part, marks) }) };
}

async function partOf(id: string, name: string): Promise<{ evidence: Evidence; part: EvidencePart } | undefined> {
  const evidence = await db.evidence.get(id);
  const part = evidence?.parts.find((one) => one.name === name);
  return evidence && part && { evidence, part };
}
