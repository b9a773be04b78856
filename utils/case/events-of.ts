import { db } from './db.ts';
import type { LoggedEvent } from './events/index.ts';

/** The events of each log that were read so far. */
const readSoFar = new Map<string, readonly LoggedEvent[]>();

/**
 * All events of a case, oldest first, for screens that read them again and again. A log only grows, so only what is new is read from
 * the store; whether its lines are as they were written, `checkCase` says.
 */
export async function eventsOf(caseId: string): Promise<readonly LoggedEvent[]> {
  const before = readSoFar.get(caseId) ?? [];
  const from = (before.at(-1)?.seq ?? 0) + 1;
  const news = await db.log.where('[caseId+seq]').between([caseId, from], [caseId, Number.POSITIVE_INFINITY]).toArray();
  if (news.length === 0) return before;
  const all = [...before, ...news.map(({ event }) => event)];
  readSoFar.set(caseId, all);
  return all;
}
