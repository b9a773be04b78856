import { addDays, type Day, daysBetween } from '../dates/days.ts';
import { addSpan } from './span.ts';
import type { MoneySpan } from './terms.ts';

/** A billing period: its first day, the first day of the next one, and how many days it has. */
export interface Period {
  from: Day;
  next: Day;
  days: number;
}

export interface Billing {
  /** Period 0 is the first that is not paid for; those that are paid for come before it, -1, -2 … */
  period(index: number): Period;
  /** First days of the months of a period that is counted in months. */
  months(index: number): Day[];
}

/**
 * The billing periods around the last paid day. They are counted from the contract's first day where that fits, so that a contract
 * of the 31st is billed on the last day of a short month; else from the day after the last paid one.
 */
export function billingOf(span: MoneySpan, paidUntil: Day, start?: Day): Billing {
  const unpaid = addDays(paidUntil, 1);
  const passed = start === undefined ? undefined : periodsBetween(span, start, unpaid);
  const [origin, offset] = start !== undefined && passed !== undefined ? [start, passed] : [unpaid, 0];
  const periods = new Map<number, Period>();
  return {
    period(index) {
      const known = periods.get(index);
      if (known) return known;
      const from = addSpan(origin, span, offset + index);
      const next = addSpan(origin, span, offset + index + 1);
      const period = { from, next, days: daysBetween(from, next) };
      periods.set(index, period);
      return period;
    },
    months(index) {
      const first = (offset + index) * span.amount;
      const month: MoneySpan = { amount: 1, unit: 'months' };
      return Array.from({ length: span.amount }, (_, count) => addSpan(origin, month, first + count));
    },
  };
}

/** How many whole periods lie between two days; undefined where they don't come out even. */
function periodsBetween(span: MoneySpan, from: Day, to: Day): number | undefined {
  if (to < from) return undefined;
  // A month has 28 to 31 days: the count lies between these two.
  const days = daysBetween(from, to);
  const most = Math.ceil(days / (span.unit === 'days' ? span.amount : span.amount * 28));
  for (let count = Math.floor(days / (span.unit === 'days' ? span.amount : span.amount * 31)); count <= most; count++) {
    if (addSpan(from, span, count) === to) return count;
  }
  return undefined;
}
