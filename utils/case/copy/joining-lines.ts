import { keysInForce } from '../../bundle/line-faults.ts';
import { sha256 } from '../../evidence/hash.ts';
import type { CaseEvent } from '../events/index.ts';
import type { LogLine } from '../rows/log.ts';
import { continuingLine } from './continuing-line.ts';
import { identityOf, type Line } from './new-lines.ts';
import { nextLine } from './next-line.ts';

/** Two logs of a case that went different ways. */
export interface Joining {
  caseId: string;
  here: readonly LogLine[];
  /** All lines of the other one, under the ids of this store. */
  theirs: readonly Line[];
  /** How many lines both begin with. */
  common: number;
  /** Those of the other one that are new here. */
  added: readonly Line[];
  /** What is to be said after them. */
  kept: CaseEvent;
  /** Name and version of the program. */
  software: string;
}

/**
 * The lines that join another log to the one here: one that says where they come from, the events with their own times, and `kept`.
 * All are signed here, and follow from the last line here.
 */
export async function joiningLines(joining: Joining): Promise<LogLine[]> {
  const { caseId, here, theirs, added, kept, software } = joining;
  const log: LogLine[] = [...here];
  const continuing = await continuingLine(caseId, log, software);
  if (continuing) log.push(continuing);
  log.push(await nextLine(caseId, log, await joined(joining)));
  const numbers = new Map(here.map(({ line, seq }) => [identityOf(line), seq]));
  const numberHere = (number: number) => numbers.get(identityOf(theirs[number - 1]?.line ?? '{}')) ?? number;
  for (const { line, event } of added) {
    const { seq: _, at, ...said } = event;
    numbers.set(identityOf(line), log.length + 1);
    log.push(await nextLine(caseId, log, renumbered(said as CaseEvent, numberHere), at));
  }
  log.push(await nextLine(caseId, log, kept));
  return log.slice(here.length);
}

async function joined({ theirs, common, added }: Joining): Promise<CaseEvent> {
  const lines = theirs.map(({ line }) => line);
  const key = keysInForce(lines).at(-1);
  const last = await sha256(lines.at(-1) ?? '');
  return { type: 'case-joined', common, lines: added.length, last, ...(key === undefined ? {} : { key }) };
}

/** An event that speaks of another line speaks of it by the number that it has here. */
function renumbered(event: CaseEvent, numberHere: (number: number) => number): CaseEvent {
  return event.type === 'money-taken-back' ? { ...event, number: numberHere(event.number) } : event;
}
