import { CalendarDate, endOfMonth, getDayOfWeek, parseDate } from '@internationalized/date';
import type { Period, TermLength, Terms } from '../../contract/terms.ts';

/**
 * The arithmetic of contracts a second time, built differently: on the calendar of @internationalized/date, with lists of working days
 * and by trying days one by one instead of by formulas. Slow; only for tests.
 */
export class SecondCalendar {
  readonly #holidays: Set<string>;
  readonly #worked: Set<string>;

  constructor(terms: Terms = {}) {
    this.#holidays = new Set(terms.holidays);
    this.#worked = new Set(terms.workedWeekends);
  }

  works(day: CalendarDate): boolean {
    const text = day.toString();
    // In this locale the week begins on Monday, so that 5 and 6 are the weekend.
    const weekend = getDayOfWeek(day, 'en-GB') >= 5;
    return !this.#holidays.has(text) && (!weekend || this.#worked.has(text));
  }

  /** How many working days lie after one day, up to and including the other. */
  worksBetween(from: CalendarDate, to: CalendarDate): number {
    let count = 0;
    for (let day = from.add({ days: 1 }); day.compare(to) <= 0; day = day.add({ days: 1 }))
      count += this.works(day) ? 1 : 0;
    return count;
  }

  workdayUpTo(day: CalendarDate): CalendarDate {
    return this.works(day) ? day : this.workdayUpTo(day.subtract({ days: 1 }));
  }

  /** The last day that is far enough before the end. */
  before(end: CalendarDate, { n, unit }: Period, sticks: boolean): CalendarDate {
    if (unit === 'business-days') return this.#last(end, (day) => this.worksBetween(day, end) >= n);
    if (unit === 'days' || unit === 'weeks') return this.#last(end, (day) => day.add({ [unit]: n }).compare(end) <= 0);
    const back = end.subtract({ [unit]: n });
    return sticks && end.compare(endOfMonth(end)) === 0 ? endOfMonth(back) : back;
  }

  #last(end: CalendarDate, fits: (day: CalendarDate) => boolean): CalendarDate {
    let day = end;
    while (!fits(day)) day = day.subtract({ days: 1 });
    return day;
  }

  /** The last day of a term: the day before the one that bears the number of the first; where that month has none, its last. */
  endOfTerm(start: CalendarDate, { n, unit }: TermLength, times: number): CalendarDate {
    const next = start.add({ [unit]: n * times });
    const sameNumber = next.day === start.day || unit === 'days' || unit === 'weeks';
    return sameNumber ? next.subtract({ days: 1 }) : endOfMonth(next);
  }

  /** The end of the term that runs on a day, by walking from one renewal to the next. */
  runningEnd(terms: Terms, today: CalendarDate): CalendarDate | undefined {
    const { start, term, end, renewal } = terms;
    const computed = start && term ? this.endOfTerm(parseDate(start), term, 1) : undefined;
    const first = end ? parseDate(end) : computed;
    if (!first) return undefined;
    const length = terms.renewalTerm ?? term;
    if (renewal !== 'renews' || !length) return first;
    const fromStart = start && term && computed?.compare(first) === 0 && term.unit === length.unit;
    for (let times = 0; ; times += 1) {
      const last =
        times === 0
          ? first
          : fromStart
            ? this.endOfTerm(parseDate(start), { n: term.n + times * length.n, unit: term.unit }, 1)
            : this.endOfTerm(first.add({ days: 1 }), length, times);
      if (last.compare(today) >= 0) return last;
    }
  }
}

export { CalendarDate, parseDate };
