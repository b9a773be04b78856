import type { CaseEvent, EventType, LoggedEvent } from '../events/index.ts';

export type Entry<Type extends EventType> = Extract<LoggedEvent, { type: Type }>;

/** How entries of one kind are taken back. */
export interface Undo<E extends LoggedEvent> {
  /**
   * What an entry speaks of. Of all entries that speak of one thing, the last one stands, and it alone can be taken back.
   * @param thingAt what the entry with a number speaks of
   */
  of(entry: E, thingAt: (seq: number) => string | undefined): string;
  /** What it changes besides: nothing that was said of that before it can be taken back any more. */
  touches?: string;
  /**
   * The event after which all is as it was before the entry; undefined where nothing can bring that back.
   * @param earlier entries that speak of the same, oldest first
   */
  back(entry: E, earlier: readonly LoggedEvent[]): CaseEvent | undefined;
}

/** Why the kinds that are not in it can't be taken back: `docs/decisions.md`, “Undo is an event, too”. */
export type Undos = { [Type in EventType]?: Undo<Entry<Type>> };

/** What happened, without where it stands in the log. */
export function eventOf<E extends LoggedEvent>({
  seq: _,
  at: __,
  ...event
}: E): Extract<CaseEvent, { type: E['type'] }> {
  // Of each kind the logged event is the event with those two.
  return event as unknown as Extract<CaseEvent, { type: E['type'] }>;
}

/** The last entry once more, as an event. */
export function again(earlier: readonly LoggedEvent[]): CaseEvent | undefined {
  const last = earlier.at(-1);
  return last && eventOf(last);
}

/** The last entry of a kind. */
export function lastOf<Type extends EventType>(earlier: readonly LoggedEvent[], type: Type): Entry<Type> | undefined {
  return earlier.findLast((entry): entry is Entry<Type> => entry.type === type);
}

/** The last entry of a kind once more, as an event. */
export function lastAgain<Type extends EventType>(earlier: readonly LoggedEvent[], type: Type): CaseEvent | undefined {
  const last = lastOf(earlier, type);
  return last && eventOf(last as LoggedEvent);
}

/** An event, where the last entry is of a kind: only what was removed is put back, and only that is removed again. */
export function after(earlier: readonly LoggedEvent[], type: EventType, event: CaseEvent): CaseEvent | undefined {
  return earlier.at(-1)?.type === type ? event : undefined;
}

/** Whether something came in by the entry after these: it had never been there, or the last one took it out. */
export function wasAway(earlier: readonly LoggedEvent[], takenOut: EventType): boolean {
  const last = earlier.at(-1);
  return last === undefined || last.type === takenOut;
}
