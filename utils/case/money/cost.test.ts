import { expect, test } from 'vitest';
import { addDays } from '../dates/days.ts';
import { costsOf } from './cost.ts';
import type { CostTerms } from './cost-terms.ts';
import { curveOf } from './curve.ts';
import { fromDecimal } from './fraction.ts';

/** A year at 1,200.00, paid to the end of 2027, that renews for a year; notice 30 days before. */
const yearly: CostTerms = {
  currency: 'CNY',
  price: fromDecimal('1200'),
  period: { amount: 12, unit: 'months' },
  paidUntil: '2027-12-31',
  start: '2026-01-01',
  effect: 'term-end',
  fee: { type: 'none' },
  refund: { type: 'none' },
  term: {
    end: '2027-12-31',
    renewal: { amount: 12, unit: 'months' },
    lastNotice: (end) => addDays(end, -30),
  },
};
const total = (terms: CostTerms, day: string) => costsOf(terms)(day).total;

test('notice a day late costs another year', () => {
  expect(costsOf(yearly)('2027-12-01')).toMatchObject({ end: '2027-12-31', total: 0n, renewals: 0 });
  expect(costsOf(yearly)('2027-12-02')).toMatchObject({ end: '2028-12-31', total: 120_000n, renewals: 1 });
});

test('what is not used comes back by days or by whole months', () => {
  const atOnce: CostTerms = { ...yearly, effect: 'at-once', refund: { type: 'by-day' } };
  // 1,200 × 30 of 365 days.
  expect(total(atOnce, '2027-12-01')).toBe(-9_863n);
  expect(total({ ...atOnce, refund: { type: 'by-month' } }, '2027-10-15')).toBe(-20_000n);
  expect(total({ ...atOnce, refund: { type: 'by-month' } }, '2027-12-01')).toBe(0n);
});

test('the vendor’s time counts its first day, and ends with it', () => {
  const refund = {
    type: 'vendor',
    site: 's',
    from: 'f',
    pays: 'all',
    within: { amount: 7, unit: 'days' },
    since: 'start',
  } as const;
  const terms: CostTerms = { ...yearly, effect: 'at-once', refund, start: '2027-01-01' };
  expect(total(terms, '2027-01-07')).toBe(-120_000n);
  expect(total(terms, '2027-01-08')).toBe(0n);
});

test('a fee is a share of what would still be billed, taxed like the rest', () => {
  const terms: CostTerms = {
    ...yearly,
    ...{ price: fromDecimal('100.05'), period: { amount: 1, unit: 'months' }, paidUntil: '2027-09-30' },
    ...{ effect: 'period-end', fee: { type: 'share', percent: '50' }, tax: '6' },
  };
  expect(costsOf(terms)('2027-09-10').lines).toEqual([
    { type: 'fee', percent: '50', rest: 30_015n, to: '2027-12-31', amount: 15_008n },
    { type: 'tax', percent: '6', on: 15_008n, amount: 900n },
  ]);
});

test('a contract of the 31st is billed on the last day of short months', () => {
  const terms: CostTerms = {
    ...yearly,
    ...{
      start: '2027-12-31',
      paidUntil: '2028-02-28',
      period: { amount: 1, unit: 'months' },
      term: undefined,
      effect: 'period-end',
    },
  };
  const [first] = costsOf(terms)('2028-03-01').lines;
  expect(first).toMatchObject({ type: 'charge', from: '2028-02-29', to: '2028-03-30', days: 31, of: 31 });
});

test('terms that lack what they need are a mistake of the program', () => {
  expect(() => total({ ...yearly, term: undefined }, '2027-12-01')).toThrow(TypeError);
});

test('the best day costs least; of equal ones it gives the longest use, then it comes first', () => {
  const { best } = curveOf(yearly, '2027-11-01');
  expect(best).toMatchObject({ cost: { day: '2027-11-01' }, until: '2027-12-01', next: { day: '2027-12-02' } });
  const monthly: CostTerms = { ...yearly, term: undefined, effect: 'at-once' };
  expect(curveOf(monthly, '2027-11-01').best).toMatchObject({ cost: { day: '2027-12-31' }, until: '2027-12-31' });
  const refunded: CostTerms = { ...monthly, refund: { type: 'by-day' } };
  expect(curveOf(refunded, '2027-11-01').best).toMatchObject({ cost: { day: '2027-11-01' }, until: '2027-11-01' });
});

test('the curve has each day once, over a leap day too', () => {
  const days = curveOf(yearly, '2027-11-01').costs.map(({ day }) => day);
  expect(days).toContain('2028-02-29');
  expect(new Set(days).size).toBe(days.length);
  expect(days.at(-1)).toBe('2028-12-31');
});
