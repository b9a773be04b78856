import { addDays, type Day, daysBetween } from '../dates/days.ts';
import { toMinor } from './amount.ts';
import type { Billing, Period } from './billing.ts';
import type { CostLine } from './cost-line.ts';
import type { CostTerms } from './cost-terms.ts';
import { billedDays, type Ending } from './ending.ts';
import { fraction, times } from './fraction.ts';
import { addSpan } from './span.ts';
import type { Refund } from './terms.ts';

type RefundLine = Extract<CostLine, { type: 'refund' }>;
type Payback = 'nothing' | 'by-day' | 'by-month' | 'all';

/** What comes back of the periods that are billed beyond the end of the contract, one line for each. */
export function refundLines(terms: CostTerms, billing: Billing, ending: Ending, day: Day): RefundLine[] {
  const payback = paybackOf(terms, billing, ending, day);
  if (payback === 'nothing') return [];
  return billedPast(billing, ending).flatMap(({ index, period, days }) => {
    const unused = { 'by-day': unusedDays, 'by-month': unusedMonths, all: everything }[payback];
    const [by, count, of] = unused({ period, days, months: () => billing.months(index), end: ending.end });
    if (count === 0) return [];
    const whole = fraction(BigInt(count), BigInt(of));
    const amount = -toMinor(times(terms.price, whole), terms.currency);
    return [{ type: 'refund', from: period.from, to: addDays(period.from, days - 1), by, unused: count, of, amount }];
  });
}

/** Which share comes back on this day. */
function paybackOf(terms: CostTerms, billing: Billing, ending: Ending, day: Day): Payback {
  const { refund } = terms;
  if (refund.type === 'none') return 'nothing';
  if (refund.type !== 'vendor') return refund.type;
  const last = lastRefundDay(refund, terms, billing, ending, day);
  return last === undefined || day <= last ? refund.pays : 'nothing';
}

/**
 * The last day on which the vendor's rule pays; undefined where it sets no time. The day from which it is counted is the first of
 * its days: where a rule leaves that open, the earlier day is the safe one. What has no term begins anew with each period.
 */
function lastRefundDay(
  { within, since }: Extract<Refund, { type: 'vendor' }>,
  { start, paidUntil }: CostTerms,
  billing: Billing,
  { term }: Ending,
  day: Day,
): Day | undefined {
  if (!within) return undefined;
  const from =
    since === 'renewal' && !term ? periodBegin(billing, day, paidUntil) : since === 'renewal' ? term?.from : start;
  if (from === undefined) throw new TypeError('a refund within some time needs the day it is counted from');
  return addDays(addSpan(from, within), -1);
}

/** First day of the period that a day lies in. */
function periodBegin(billing: Billing, day: Day, paidUntil: Day): Day {
  let index = day > paidUntil ? 0 : -1;
  while (billing.period(index).next <= day) index++;
  while (billing.period(index).from > day) index--;
  return billing.period(index).from;
}

/** The billed periods that the end of the contract lies in or before, oldest first. */
function billedPast(billing: Billing, ending: Ending): { index: number; period: Period; days: number }[] {
  const past: { index: number; period: Period; days: number }[] = [];
  let index = 0;
  while (billing.period(index).from <= ending.end) index++;
  // Those that begin later are billed only if they are paid for already.
  for (let last = Math.max(index - 1, -1); billing.period(last).next > ending.end; last--) {
    const period = billing.period(last);
    past.unshift({ index: last, period, days: last < 0 ? period.days : billedDays(period, ending) });
  }
  return past;
}

interface Billed {
  period: Period;
  /** How many of its days are billed. */
  days: number;
  months(): Day[];
  end: Day;
}
/** What it is counted in, how much is not used, and of how much. */
type Unused = [by: RefundLine['by'], unused: number, of: number];

function unusedDays({ period, days, end }: Billed): Unused {
  const used = Math.min(days, Math.max(0, daysBetween(period.from, end) + 1));
  return ['days', days - used, period.days];
}

/** Months that begin after the end and are billed whole. */
function unusedMonths({ period, days, months, end }: Billed): Unused {
  const starts = months();
  const billedTo = addDays(period.from, days);
  const whole = starts.filter((from, index) => from > end && (starts[index + 1] ?? period.next) <= billedTo);
  return ['months', whole.length, starts.length];
}

function everything({ period, days }: Billed): Unused {
  return ['all', days, period.days];
}
