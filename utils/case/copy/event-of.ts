import { readJson } from '../../bundle/json.ts';
import { caseEvent, type LoggedEvent } from '../events/index.ts';

/** A line says something that this version does not know: a newer one wrote it. */
export class UnknownLine extends Error {
  override name = 'UnknownLine';
  readonly line: number;

  constructor(line: number) {
    super(`line ${line} of the log says something that this version does not know`);
    this.line = line;
  }
}

/**
 * The event that a line of a log holds.
 * @param line counts from 1
 * @throws UnknownLine
 */
export function eventOf(text: string, line: number): LoggedEvent {
  const said = readJson(text);
  if (typeof said !== 'object' || said === null) throw new UnknownLine(line);
  const { seq, at, prev: _, ...event } = said as Record<string, unknown>;
  const known = caseEvent.safeParse(event).data;
  if (!known || seq !== line || typeof at !== 'string') throw new UnknownLine(line);
  return { ...known, seq, at };
}
