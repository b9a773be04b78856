import type { TermLength, Terms } from '../contract/terms.ts';
import { mondayToFriday, type WorkDays } from './business-days.ts';
import { addDays, type Day } from './days.ts';
import { endOfTerm } from './period.ts';

/** The term of a contract that runs on a day. */
export interface RunningTerm {
  start?: Day;
  /** Its last day. */
  end: Day;
  /** How often the contract was renewed until then. */
  renewals: number;
  /** The last day of the first term that is known. */
  first: Day;
  /** What each renewal lasts. */
  renewal?: TermLength;
  /** It was over before that day, and whether it renewed isn't known. */
  unsure: boolean;
}

/** On which days people work, as the contract's terms tell. */
export function workDaysOf({ holidays, workedWeekends }: Terms): WorkDays {
  if (!holidays && !workedWeekends) return mondayToFriday;
  return { holidays: new Set(holidays), worked: new Set(workedWeekends) };
}

/**
 * The term that runs on a day: the last day that the contract names, or that follows from its beginning and length, and renewed as
 * often as it takes where it renews by itself. Undefined where the contract's terms don't tell.
 */
export function runningTerm(terms: Terms, today: Day): RunningTerm | undefined {
  const computed = terms.start && terms.term && endOfTerm(terms.start, terms.term);
  const first = terms.end ?? computed;
  if (first === undefined) return undefined;
  const renewal = terms.renewalTerm ?? terms.term;
  const begun = { first, ...(renewal && { renewal }) };
  const start = first === computed || (terms.start && terms.start <= first) ? terms.start : undefined;
  if (first >= today || terms.renewal !== 'renews' || !renewal)
    return { ...begun, start, end: first, renewals: 0, unsure: first < today && terms.renewal !== 'ends' };
  const endAfter = counter(terms, first, renewal);
  let renewals = 1;
  while (endAfter(renewals) < today) renewals += 1;
  return { ...begun, start: addDays(endAfter(renewals - 1), 1), end: endAfter(renewals), renewals, unsure: false };
}

/** The end after a number of renewals. It counts from the beginning where term and renewal are both months or both days. */
function counter(terms: Terms, first: Day, renewal: TermLength): (renewals: number) => Day {
  const { start, term } = terms;
  if (start && term && endOfTerm(start, term) === first && term.unit === renewal.unit)
    return (renewals) => endOfTerm(start, { n: term.n + renewal.n * renewals, unit: term.unit });
  return (renewals) => (renewals === 0 ? first : endOfTerm(addDays(first, 1), renewal, renewals));
}
