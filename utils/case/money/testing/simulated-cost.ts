import { parseDate } from '@internationalized/date';
import { minorDigits } from '../currency.ts';
import type { MoneySpan, Refund } from '../terms.ts';
import { type Walked, walk } from './walked-calendar.ts';

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
