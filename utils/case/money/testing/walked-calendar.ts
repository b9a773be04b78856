import { type CalendarDate, parseDate } from '@internationalized/date';
import type { MoneySpan } from '../terms.ts';
import type { SimulatedTerms } from './simulated-cost.ts';

/** A day of the walked calendar. */
export interface Walked {
  date: string;
  /** Which period it lies in, which month of it, and which term; each counted from somewhere. */
  period: number;
  month: number;
  term: number;
}

/** Every day from a good year before the last paid one to some years after it. */
export function walk({ period, paidUntil, start, term }: SimulatedTerms): Walked[] {
  const unpaid = parseDate(paidUntil).add({ days: 1 });
  const fits = start !== undefined && marks(parseDate(start), period, unpaid).has(unpaid.toString());
  const origin = fits ? parseDate(start) : unpaid;
  const [from, to] = [unpaid.subtract({ months: 14 }), unpaid.add({ months: 40 })];
  const periodMarks = around(origin, period, from, to);
  const monthMarks = around(origin, { amount: 1, unit: 'months' }, from, to);
  const termMarks = new Set<string>();
  if (term?.renewal) {
    const next = parseDate(term.end).add({ days: 1 });
    for (const mark of marks(next, term.renewal, to)) termMarks.add(mark);
  } else if (term) termMarks.add(parseDate(term.end).add({ days: 1 }).toString());
  const walked: Walked[] = [];
  let now: Omit<Walked, 'date'> = { period: 0, month: 0, term: 0 };
  for (const date of days(from, to)) {
    now = {
      period: now.period + Number(periodMarks.has(date)),
      month: now.month + Number(monthMarks.has(date)),
      term: now.term + Number(termMarks.has(date)),
    };
    walked.push({ date, ...now });
  }
  return walked;
}

/** The pages of a tear-off calendar. */
function* days(from: CalendarDate, to: CalendarDate): Generator<string> {
  const two = (number: number) => String(number).padStart(2, '0');
  for (let { year, month, day } = from; year * 12 + month <= to.year * 12 + to.month; day = 1) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
    for (; day <= length; day++) yield `${year}-${two(month)}-${two(day)}`;
    [year, month] = month < 12 ? [year, month + 1] : [year + 1, 1];
  }
}

/** First days of the spans that follow each other from a day on. */
function marks(origin: CalendarDate, { amount, unit }: MoneySpan, to: CalendarDate): Set<string> {
  const found = new Set<string>();
  for (let count = 0; ; count++) {
    const mark = origin.add(unit === 'months' ? { months: amount * count } : { days: amount * count });
    if (mark.compare(to) > 0) return found;
    found.add(mark.toString());
  }
}

/** The same to both sides of a day. */
function around(origin: CalendarDate, { amount, unit }: MoneySpan, from: CalendarDate, to: CalendarDate): Set<string> {
  const found = marks(origin, { amount, unit }, to);
  for (let count = 1; ; count++) {
    const mark = origin.subtract(unit === 'months' ? { months: amount * count } : { days: amount * count });
    if (mark.compare(from) < 0) return found;
    found.add(mark.toString());
  }
}
