import type { Terms } from '../contract/terms.ts';
import { businessDaysBefore, onOrBefore } from './business-days.ts';
import { type Day, monthEnd, partsOf } from './days.ts';
import { periodAfter, periodBefore } from './period.ts';
import { workDaysOf } from './term.ts';

/** Until when a notice must be there for the contract to end on a day. */
export interface NoticeDays {
  /** As the period is counted. */
  counted: Day;
  /** The last working day up to then: on others nobody takes letters in, and they count as come on the next one. */
  by: Day;
  /** The last working day on which to send it, where how long it takes is known and it must have arrived. */
  send?: Day;
  /** From when on notice may be given. */
  from?: Day;
}

/** The days of notice for an end; undefined where the contract's notice period isn't known. */
export function noticeDays(terms: Terms, end: Day): NoticeDays | undefined {
  if (!terms.notice) return undefined;
  const work = workDaysOf(terms);
  const counted = periodBefore(end, terms.notice, work, terms.monthEnd);
  const by = onOrBefore(counted, work);
  const arrives = terms.noticeCounted !== 'sending';
  return {
    counted,
    by,
    ...(arrives && terms.delivery !== undefined && { send: sendDay(by, terms) }),
    ...(terms.noticeEarliest && { from: periodBefore(end, terms.noticeEarliest, work, terms.monthEnd) }),
  };
}

function sendDay(by: Day, terms: Terms): Day {
  const work = workDaysOf(terms);
  return terms.delivery ? onOrBefore(businessDaysBefore(by, terms.delivery, work), work) : by;
}

const months = { 'month-end': 1, 'quarter-end': 3, 'year-end': 12 } as const;

/** The first end of a month, quarter or year for which notice on a day is still in time; undefined where the notice period isn't known. */
export function nextEnd(terms: Terms, endsOn: keyof typeof months, today: Day): Day | undefined {
  if (!terms.notice) return undefined;
  for (let ahead = 0; ; ahead += 1) {
    const end = monthEnd(today, ahead);
    if (partsOf(end).month % months[endsOn] !== 0) continue;
    if ((noticeDays(terms, end)?.by ?? end) >= today) return end;
  }
}

/** When a contract that can end on any day does so, after notice on a day. */
export function endAfterNotice(terms: Terms, day: Day): Day | undefined {
  return terms.notice && periodAfter(day, terms.notice, workDaysOf(terms));
}
