import fc from 'fast-check';
import { addDays, dayNumber, dayOf } from '../../dates/days.ts';
import type { MoneySpan } from '../terms.ts';
import type { SimulatedTerms } from './simulated-cost.ts';

const anyDay = fc.integer({ min: dayNumber('2023-01-01'), max: dayNumber('2029-12-31') }).map(dayOf);
/** Days at which calendars go wrong: ends of months, and the leap day. */
const awkwardDay = fc.constantFrom(
  '2024-02-29',
  '2028-02-28',
  '2028-02-29',
  '2027-02-28',
  '2026-12-31',
  '2027-01-30',
  '2025-08-30',
);
const day = fc.oneof({ weight: 2, arbitrary: anyDay }, { weight: 1, arbitrary: awkwardDay });
const decimal = (most: number, digits: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: 10 ** digits - 1 }))
    .map(([whole, part]) => `${whole}.${String(part).padStart(digits, '0')}`);
const percent = fc.oneof(decimal(99, 2), fc.constantFrom('100', '50', '6', '13', '0'));
const period: fc.Arbitrary<MoneySpan> = fc.oneof(
  fc.constantFrom<MoneySpan>(
    { amount: 1, unit: 'months' },
    { amount: 3, unit: 'months' },
    { amount: 6, unit: 'months' },
    { amount: 12, unit: 'months' },
  ),
  fc.integer({ min: 20, max: 200 }).map((amount): MoneySpan => ({ amount, unit: 'days' })),
);
const within: fc.Arbitrary<MoneySpan> = fc.record({
  amount: fc.integer({ min: 1, max: 60 }),
  unit: fc.constantFrom('days', 'months'),
});

/** Contracts of every kind, with a day on which each may be cancelled. */
export const generatedCases: fc.Arbitrary<{ terms: SimulatedTerms; day: string }> = fc
  .record({
    currency: fc.constantFrom('CNY', 'USD', 'EUR', 'JPY', 'KRW', 'KWD', 'BHD'),
    price: decimal(1_000_000, 4),
    period,
    start: fc.tuple(day, fc.integer({ min: 1, max: 24 })),
    /** Paid to the end of a period, or to any other day, as happens after a change of plan. */
    paid: fc.option(day, { freq: 3 }),
    effect: fc.constantFrom('at-once', 'period-end', 'term-end', 'after-notice'),
    noticeDays: fc.integer({ min: 0, max: 90 }),
    fee: fc.oneof(
      fc.constant({ type: 'none' as const }),
      decimal(90_000, 3).map((amount) => ({ type: 'fixed' as const, amount })),
      percent.map((percent) => ({ type: 'share' as const, percent })),
    ),
    refund: fc.oneof(
      fc.constantFrom({ type: 'none' as const }, { type: 'by-day' as const }, { type: 'by-month' as const }),
      fc.record({
        type: fc.constant('vendor' as const),
        site: fc.constant('practice'),
        from: fc.constant('help'),
        pays: fc.constantFrom('nothing', 'by-day', 'all'),
        within: fc.option(within, { nil: undefined }),
        since: fc.constantFrom('start', 'renewal'),
      }),
    ),
    tax: fc.option(percent, { nil: undefined }),
    term: fc.option(
      fc.record({
        after: fc.integer({ min: -30, max: 400 }),
        renewal: fc.option(
          fc.constantFrom<MoneySpan>(
            { amount: 1, unit: 'months' },
            { amount: 12, unit: 'months' },
            { amount: 90, unit: 'days' },
          ),
          { nil: undefined },
        ),
        notice: fc.record({ amount: fc.integer({ min: 0, max: 60 }), unit: fc.constant('days' as const) }),
      }),
      { nil: undefined },
    ),
    cancelled: fc.integer({ min: -60, max: 420 }),
  })
  .map(({ start: [start, periods], paid, term, cancelled, effect, refund, period, ...terms }) => {
    const whole = wholePeriods(start, period, periods);
    const paidUntil = paid ?? addDays(whole, -1);
    const end = term ? addDays(paidUntil, term.after) : undefined;
    const day = addDays(paidUntil, cancelled);
    // By whole months goes with periods of months only; a term's end with a term only.
    const byMonth = refund.type === 'by-month' && period.unit === 'days';
    return {
      terms: {
        ...terms,
        period,
        paidUntil,
        start,
        effect: effect === 'term-end' && !term ? ('at-once' as const) : (effect as SimulatedTerms['effect']),
        refund: byMonth ? { type: 'by-day' as const } : (refund as SimulatedTerms['refund']),
        ...(term && end !== undefined ? { term: { end, renewal: term.renewal, notice: term.notice } } : {}),
      },
      // A contract that does not renew can't be cancelled after its end.
      day: term && end !== undefined && !term.renewal && day > end ? end : day,
    };
  });

function wholePeriods(start: string, { amount, unit }: MoneySpan, count: number): string {
  if (unit === 'days') return addDays(start, amount * count);
  const [year = 0, month = 0, date = 0] = start.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + amount * count, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}
