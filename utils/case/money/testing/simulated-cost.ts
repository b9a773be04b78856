import { type CalendarDate, parseDate } from '@internationalized/date';
import { minorDigits } from '../currency.ts';
import type { MoneySpan, Refund } from '../terms.ts';

/** A contract in plain values, for the second way to work out what leaving costs. */
export interface SimulatedTerms {
  currency: string;
  /** Decimal; of one period. */
  price: string;
  period: MoneySpan;
  paidUntil: string;
  start?: string;
  effect: 'at-once' | 'period-end' | 'term-end' | 'after-notice';
  /** Days from a notice to the end, where it decides. */
  noticeDays: number;
  fee: { type: 'none' } | { type: 'fixed'; amount: string } | { type: 'share'; percent: string };
  refund: Refund;
  tax?: string;
  term?: { end: string; renewal?: MoneySpan; notice: MoneySpan };
}

/**
 * What leaving costs, worked out the long way: a calendar is walked day by day and each day knows its period, its month and its
 * term. Shares no code with the program but the digits of currencies; amounts are whole numbers of a 10^-12th, divided with a
 * remainder.
 */
export function simulatedCost(terms: SimulatedTerms, day: string): { end: string; total: bigint } {
  const calendar = walk(terms);
  const at = (date: string) => calendar.findIndex((one) => one.date === date);
  const end = lastDay(terms, calendar, at(day));
  const term = calendar[end]?.term;
  const billedTo = term === undefined || !terms.term ? calendar.length : lastOf(calendar, (one) => one.term === term);
  const periods = Map.groupBy(calendar.keys(), (index) => calendar[index]?.period ?? 0);
  const firstUnpaid = calendar[at(terms.paidUntil)]?.period ?? 0;
  let total = 0n;
  let rest = 0n;
  for (const [period, days] of periods) {
    const [first = 0] = days;
    if (period <= firstUnpaid || first > Math.min(billedTo, calendar.length - 1)) continue;
    const billed = days.filter((index) => index <= billedTo).length;
    const amount = share(terms, BigInt(billed), BigInt(days.length));
    if (first <= end) total += amount;
    else rest += amount;
  }
  if (terms.term && end < billedTo && terms.fee.type === 'fixed')
    total += divided(exact(terms.fee.amount), unit(terms));
  if (terms.term && end < billedTo && terms.fee.type === 'share') {
    total += divided(rest * exact(terms.fee.percent), 100n * scale);
  }
  total -= paidBack(terms, calendar, { at: at(day), end, billedTo, firstUnpaid, periods });
  if (terms.tax !== undefined) total += divided(total * exact(terms.tax), 100n * scale);
  return { end: calendar[end]?.date ?? '', total };
}

interface Walked {
  date: string;
  /** Which period it lies in, which month of it, and which term; each counted from somewhere. */
  period: number;
  month: number;
  term: number;
}

const scale = 10n ** 12n;
const exact = (decimal: string) => {
  const [whole = '', part = ''] = decimal.split('.');
  return BigInt(whole) * scale + BigInt(part.padEnd(12, '0'));
};
const unit = ({ currency }: SimulatedTerms) => scale / 10n ** BigInt(minorDigits(currency));

/** Divided and rounded, a half away from zero, by looking at the remainder. */
function divided(top: bigint, over: bigint): bigint {
  if (top < 0n) return -divided(-top, over);
  return top / over + ((top % over) * 2n >= over ? 1n : 0n);
}

function share(terms: SimulatedTerms, part: bigint, whole: bigint): bigint {
  return divided(exact(terms.price) * part, unit(terms) * whole);
}

/** Every day from a good year before the last paid one to some years after it. */
function walk({ period, paidUntil, start, term }: SimulatedTerms): Walked[] {
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

function lastOf(calendar: Walked[], belongs: (day: Walked) => boolean): number {
  return calendar.findLastIndex(belongs);
}

function lastDay(terms: SimulatedTerms, calendar: Walked[], at: number): number {
  const { effect, term } = terms;
  const termEnds = calendar.flatMap(({ term }, index) => (calendar[index + 1]?.term !== term ? [index] : []));
  const [only = 0] = termEnds;
  if (effect === 'term-end' && term) {
    if (!term.renewal) return only;
    const inTime = termEnds.find((index) => {
      const { amount, unit } = term.notice;
      const last = parseDate(calendar[index]?.date ?? '').subtract(
        unit === 'months' ? { months: amount } : { days: amount },
      );
      return (calendar[at]?.date ?? '') <= last.toString();
    });
    return inTime ?? -1;
  }
  const paid = calendar.findIndex(({ date }) => date === terms.paidUntil);
  const periodEnd = at <= paid ? paid : lastOf(calendar, ({ period }) => period === calendar[at]?.period);
  const reached = { 'at-once': at, 'after-notice': at + terms.noticeDays, other: periodEnd }[
    effect === 'at-once' || effect === 'after-notice' ? effect : 'other'
  ];
  if (!term) return reached;
  // A term that does not renew is the last one; one that renews goes on into the next.
  const ends = term.renewal ? termEnds : [only];
  return Math.min(reached, ends.find((index) => index >= reached) ?? only);
}

interface Moment {
  at: number;
  end: number;
  billedTo: number;
  firstUnpaid: number;
  periods: Map<number, number[]>;
}

function paidBack(
  terms: SimulatedTerms,
  calendar: Walked[],
  { at, end, billedTo, firstUnpaid, periods }: Moment,
): bigint {
  const rule = ruleOn(terms, calendar, at, end);
  let total = 0n;
  for (const [period, days] of periods) {
    const paid = period <= firstUnpaid;
    const [first = 0] = days;
    const last = days.at(-1) ?? 0;
    if (last < end || (!paid && first > end)) continue;
    const billed = days.filter((index) => paid || index <= billedTo);
    if (rule === 'by-day') {
      total += share(terms, BigInt(billed.filter((index) => index > end).length), BigInt(days.length));
    } else if (rule === 'all') total += share(terms, BigInt(billed.length), BigInt(days.length));
    else if (rule === 'by-month') {
      const months = [...Map.groupBy(days, (index) => calendar[index]?.month).values()];
      const whole = months.filter((month) => month.every((index) => index > end && billed.includes(index)));
      total += share(terms, BigInt(whole.length), BigInt(months.length));
    }
  }
  return total;
}

function ruleOn(terms: SimulatedTerms, calendar: Walked[], at: number, end: number): string {
  const { refund, start } = terms;
  if (refund.type !== 'vendor') return refund.type;
  if (!refund.within) return refund.pays;
  const { amount, unit } = refund.within;
  const terms0 = calendar[end]?.term ?? 0;
  const begun = (same: (day: Walked) => boolean) => calendar.find(same)?.date ?? '';
  const renewed =
    terms.term === undefined
      ? begun(({ period }) => period === calendar[at]?.period)
      : terms0 === 0
        ? (start ?? '')
        : begun(({ term }) => term === terms0);
  const from = parseDate(refund.since === 'renewal' ? renewed : (start ?? ''));
  const over = from.add(unit === 'months' ? { months: amount } : { days: amount });
  return (calendar[at]?.date ?? '') < over.toString() ? refund.pays : 'nothing';
}
