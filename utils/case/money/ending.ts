import { addDays, type Day, daysBetween } from '../dates/days.ts';
import type { Billing, Period } from './billing.ts';
import type { CostTerms, Term } from './cost-terms.ts';
import { addSpan } from './span.ts';
import type { Effect } from './terms.ts';

/** What a cancellation on some day comes to. */
export interface Ending {
  /** The last day of the contract. */
  end: Day;
  /** First and last day of the term that this day lies in; left out where there is no term, or its first day is not known. */
  term?: { from?: Day; end: Day };
  /** How often the term renewed before it ended. */
  renewals: number;
}

/** When the contract ends if it is cancelled on this day. */
export function endingOf(terms: CostTerms, billing: Billing, day: Day): Ending {
  const { effect, term, start } = terms;
  if (effect === 'term-end') {
    if (!term) throw new TypeError('a contract that ends with its term needs the end of the term');
    return termOf(term, start, (end) => day <= term.lastNotice(end));
  }
  const last = lastDay(terms, effect, billing, day);
  if (!term) return { end: last, renewals: 0 };
  const within = termOf(term, start, (end) => last <= end);
  return last <= within.end ? { ...within, end: last } : within;
}

/** The last day, but for the end of a term. */
function lastDay(
  { paidUntil, noticeEnd }: CostTerms,
  effect: Exclude<Effect, 'term-end'>,
  billing: Billing,
  day: Day,
): Day {
  switch (effect) {
    case 'at-once':
      return day;
    case 'period-end':
      return day <= paidUntil ? paidUntil : addDays(periodOf(billing, day).next, -1);
    case 'after-notice':
      if (!noticeEnd) throw new TypeError('a contract that ends after notice needs its notice period');
      return noticeEnd(day);
    default:
      return effect satisfies never;
  }
}

/** The period that a day lies in, when it is not paid for yet. */
function periodOf(billing: Billing, day: Day): Period {
  let index = 0;
  while (billing.period(index).next <= day) index++;
  return billing.period(index);
}

/** The first of the contract's terms that fits; the last one where it does not renew. */
function termOf({ end, renewal }: Term, start: Day | undefined, fits: (end: Day) => boolean): Ending {
  if (renewal === undefined || fits(end)) return { end, term: { from: start, end }, renewals: 0 };
  // Counted from the first end, so that the last day of a month comes back after a short one.
  const next = addDays(end, 1);
  for (let renewals = 1; ; renewals++) {
    const last = addDays(addSpan(next, renewal, renewals), -1);
    if (fits(last)) return { end: last, term: { from: addSpan(next, renewal, renewals - 1), end: last }, renewals };
  }
}

/** The days of a period that are billed: none after the end of the term. */
export function billedDays({ from, next, days }: Period, { term }: Ending): number {
  return term && term.end < next ? Math.max(0, daysBetween(from, term.end) + 1) : days;
}
