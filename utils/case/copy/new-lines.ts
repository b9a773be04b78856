import { readJson } from '../../bundle/json.ts';
import { canonical } from '../../evidence/canonical.ts';
import type { EventType } from '../events/index.ts';
import type { LogLine } from '../rows/log.ts';
import { withPlainIds } from './renamed.ts';

/** A line of a log with the event that it holds. */
export type Line = Pick<LogLine, 'line' | 'event'>;

/** What is said of a log and not of the case: each log says its own. */
const ofTheLog = new Set<EventType>(['case-opened', 'case-continued', 'case-joined', 'case-archived', 'case-reopened']);

/** The lines of another log of a case whose events are not in the log here, in their order. */
export function newLines<T extends Line>(theirs: readonly T[], here: readonly Line[]): T[] {
  const known = new Set(here.map(({ line }) => identityOf(line)));
  return theirs.filter(({ line, event }) => !ofTheLog.has(event.type) && !known.has(identityOf(line)));
}

/**
 * What makes the event of a line the same one in every log of the case: all that it says, to the millisecond, but the places of lines,
 * which each log counts for itself.
 */
export function identityOf(line: string): string {
  const { seq: _, prev: __, ...event } = withPlainIds(readJson(line)) as Record<string, unknown>;
  if (event.type === 'money-taken-back') delete event.number;
  return canonical(event);
}
