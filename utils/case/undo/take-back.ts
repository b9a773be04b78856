import { archiveCase } from '../cases.ts';
import { undoResult } from '../customers.ts';
import { db } from '../db.ts';
import type { CaseEvent, LoggedEvent } from '../events/index.ts';
import { blobOf } from '../evidence.ts';
import { putBack, removeFile } from '../files.ts';
import { append } from '../log.ts';
import { redact, removeRedaction } from '../redactions.ts';
import type { Case } from '../rows/case.ts';
import { undoOf } from './index.ts';

/** How taking an entry of the log back ended. `undo` undoes that, where there is a way. */
export type TakenBack =
  | { type: 'done'; undo?: () => Promise<unknown> }
  /** Another case of the account is open: this one stays in the archive. */
  | { type: 'other-open'; other: Case }
  /** A redacted copy whose original is not in this browser stays. */
  | { type: 'only-copy' }
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
      return takeResultBack(back);
    case 'file-removed':
      return takeOut(back.file);
    case 'redaction-removed':
      return showAgain(back.evidence, back.part);
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

async function takeResultBack(customer: { list: string; row: number; number: string; name: string }) {
  const list = await db.customerLists.get(customer.list);
  if (!list) return { type: 'gone' } as const;
  await undoResult(list, customer);
  return { type: 'done' } as const;
}

async function takeOut(id: string): Promise<TakenBack> {
  const file = await db.files.get(id);
  if (!file) return { type: 'gone' };
  const removed = await removeFile(file);
  return { type: 'done', undo: () => putBack(removed) };
}

async function showAgain(id: string, name: string): Promise<TakenBack> {
  const evidence = await db.evidence.get(id);
  const part = evidence?.parts.find((one) => one.name === name);
  if (!evidence || !part) return { type: 'gone' };
  if (!(await blobOf(id, name))) return { type: 'only-copy' };
  const marks = await removeRedaction(evidence, part);
  return { type: 'done', ...(marks && { undo: () => redact(evidence, part, marks) }) };
}
