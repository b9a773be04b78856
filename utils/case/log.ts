import { signLine } from '../bundle/line-signature.ts';
import { checkChain, linkLine, prevHashOf } from '../evidence/chain.ts';
import { sha256 } from '../evidence/hash.ts';
import { db } from './db.ts';
import type { CaseEvent, LoggedEvent } from './events/index.ts';
import { signingKey } from './key.ts';
import type { LogLine } from './rows/log.ts';

/** Where a line stands in its log. */
export interface LogPlace {
  seq: number;
  /** SHA-256 of the line before. */
  prevHash: string;
}

/**
 * Appends one event to a case's log, signed with this browser's key, together with the records it speaks of: both are kept or neither.
 * A lock across all pages of the extension keeps the order; the key [caseId+seq] would refuse a second line of the same number.
 * @param event or what makes it, once it is known where its line will stand
 * @param alongside writes of the same transaction; may only await Dexie
 * @throws ZodError when the event is not one of the known shapes; DexieError when the disk is full
 */
export async function append(
  caseId: string,
  event: CaseEvent | ((place: LogPlace) => Promise<CaseEvent>),
  alongside?: () => Promise<unknown>,
): Promise<LoggedEvent> {
  // Only who writes waits for the shapes of all events: building them takes longer than drawing a page.
  const { caseEvent } = await import('./events/index.ts');
  if (typeof event !== 'function') caseEvent.parse(event);
  const { pair, fingerprint: key } = await signingKey();
  return navigator.locks.request(`log:${caseId}`, async () => {
    const last = await lastLine(caseId);
    const place = { seq: (last?.seq ?? 0) + 1, prevHash: await prevHashOf(last?.line) };
    const checked = caseEvent.parse(typeof event === 'function' ? await event(place) : event);
    const logged: LoggedEvent = { ...checked, seq: place.seq, at: new Date().toISOString() };
    // Hashing and signing are awaited before the transaction begins: IndexedDB would end the transaction meanwhile.
    const line = await linkLine(withoutGaps(logged), last?.line);
    const signed = { key, signature: await signLine(pair.privateKey, line) };
    const end = { caseId, seq: logged.seq, sha256: await sha256(line) };
    await db.transaction('rw', db.tables, async () => {
      await db.log.add({ caseId, seq: logged.seq, event: logged, line, signed });
      await db.logEnds.put(end);
      await alongside?.();
    });
    return logged;
  });
}

/** All lines of a case, oldest first. */
export function linesOf(caseId: string): Promise<LogLine[]> {
  return db.log.where('[caseId+seq]').between([caseId, 0], [caseId, Number.POSITIVE_INFINITY]).toArray();
}

/** Says whether the lines of a case follow from one another: the first that does not, and why. `checkCase` looks at everything. */
export async function checkLog(caseId: string) {
  return checkChain((await linesOf(caseId)).map(({ line }) => line));
}

function lastLine(caseId: string): Promise<LogLine | undefined> {
  return db.log.where('[caseId+seq]').between([caseId, 0], [caseId, Number.POSITIVE_INFINITY]).last();
}

/** An event as it is hashed: what is undefined is not there. */
export function withoutGaps(event: LoggedEvent): Record<string, unknown> {
  return Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined));
}
