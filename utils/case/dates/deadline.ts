import type { Text } from '../../text.ts';
import type { Field } from '../contract/terms.ts';
import type { Day } from './days.ts';
import type { LawId } from './laws.ts';

/** What a date rests on, so that its source can be shown beside it. */
export type Basis =
  | { type: 'contract'; fields: readonly Field[] }
  /** A fact of the site, by the id of its source. */
  | { type: 'site'; from: string }
  | { type: 'law'; law: LawId }
  /** What happened, by the case's log. */
  | { type: 'log' };

/** A day that counts for a case. */
export interface Deadline {
  /** Stays the same while the day moves: calendars update an entry by it. */
  id: string;
  title: Text;
  day: Day;
  /** The moment itself, where it is counted in hours. */
  at?: string;
  /**
   * `act`: until then something must be done. `may`: until then it can be done, and a day later it is too late without being overdue.
   * `from`: from then on it may be. `event`: it happens by itself.
   */
  kind: 'act' | 'may' | 'from' | 'event';
  /** How the day was computed, a sentence for each step. */
  computed: readonly Text[];
  basis: Basis;
  /** What shows that nothing more needs to be done by then. */
  met?: Text;
}

/** Whether there is something to do by a day that the person has to be reminded of. */
export function isToRemind({ kind, met }: Deadline): boolean {
  return (kind === 'act' || kind === 'may') && !met;
}

/** A day that can't be told yet, with what is missing. */
export interface OpenDate {
  id: string;
  title: Text;
  missing: Text;
  /** The fields of the contract that would tell. */
  fields: readonly Field[];
}

/** The days of a case: those that are known, and those that are not. */
export interface CaseDates {
  known: Deadline[];
  open: OpenDate[];
}
