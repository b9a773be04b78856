import type { Period, TermLength } from '../contract/terms.ts';
import { businessDaysAfter, businessDaysBefore, type WorkDays } from './business-days.ts';
import { addDays, addMonths, type Day, monthEnd, partsOf } from './days.ts';

/** How months are counted back from the last day of a month: 30 June less 3 months is 30 March, or 31 March. */
export type MonthEnd = 'same-day' | 'last-day';

/**
 * The last day on which a period that has to be kept before `end` can begin: a notice of 3 months to 31 December is in time when it
 * is there on 30 September. Neither contract nor law count the day itself (PRC Civil Code 201; German BGB 187).
 */
export function periodBefore(end: Day, { n, unit }: Period, work: WorkDays, rule: MonthEnd = 'same-day'): Day {
  switch (unit) {
    case 'days':
      return addDays(end, -n);
    case 'weeks':
      return addDays(end, -7 * n);
    case 'business-days':
      return businessDaysBefore(end, n, work);
    case 'months':
    case 'years': {
      const months = unit === 'years' ? 12 * n : n;
      return rule === 'last-day' && end === monthEnd(end) ? monthEnd(end, -months) : addMonths(end, -months);
    }
    default:
      return unit satisfies never;
  }
}

/** The last day of a period that something on a day sets going; that day is not counted. */
export function periodAfter(day: Day, { n, unit }: Period, work: WorkDays): Day {
  switch (unit) {
    case 'days':
      return addDays(day, n);
    case 'weeks':
      return addDays(day, 7 * n);
    case 'business-days':
      return businessDaysAfter(day, n, work);
    case 'months':
      return addMonths(day, n);
    case 'years':
      return addMonths(day, 12 * n);
    default:
      return unit satisfies never;
  }
}

/**
 * The last day of a term that begins with a day, which is counted: a year from 1 January ends on 31 December, a month from 31 January
 * on the last of February (German BGB 188).
 * @param times how many such terms follow each other; counted in one go, so that the 31st comes back after a short month
 */
export function endOfTerm(start: Day, { n, unit }: TermLength, times = 1): Day {
  const all = n * times;
  switch (unit) {
    case 'days':
      return addDays(start, all - 1);
    case 'weeks':
      return addDays(start, 7 * all - 1);
    case 'months':
    case 'years': {
      const months = unit === 'years' ? 12 * all : all;
      return partsOf(start).date === 1 ? monthEnd(start, months - 1) : addMonths(addDays(start, -1), months);
    }
    default:
      return unit satisfies never;
  }
}
