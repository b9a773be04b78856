import { describe, expect, test } from 'vitest';
import { compareBill } from './compare-bill.ts';
import { costsOf } from './cost.ts';
import type { CostTerms } from './cost-terms.ts';
import { fromDecimal } from './fraction.ts';
import type { BillLine } from './ledger.ts';

/** Ten seats at 99.00 a month, taxed; cancelled in the middle of a month that is billed, days not used come back. */
const terms: CostTerms = {
  ...{ currency: 'CNY', price: fromDecimal('990'), period: { amount: 1, unit: 'months' }, paidUntil: '2027-05-31' },
  ...{ effect: 'at-once', fee: { type: 'none' }, refund: { type: 'by-day' }, tax: '6' },
};
const cost = costsOf(terms)('2027-06-10');
const bill = (...lines: [BillLine['kind'], string][]): BillLine[] =>
  lines.map(([kind, amount], index) => ({ line: String(index), text: kind, kind, amount }));
const compared = (...lines: [BillLine['kind'], string][]) => compareBill(terms, 10, cost, bill(...lines));
const guess = (kind: BillLine['kind'], amount: string) =>
  compared([kind, amount]).find((one) => one.actual !== undefined)?.guesses;

test('a bill as expected has no difference', () => {
  const rows = compared(['charge', '990.00'], ['credit', '-660.00'], ['tax', '19.80']);
  expect(rows.map(({ id, apart, guesses }) => [id, apart, guesses])).toEqual([
    ['charge 1', 0n, []],
    ['credit 1', 0n, []],
    ['tax 1', 0n, []],
  ]);
});

test('lines belong together by their amounts first, then by their order', () => {
  const rows = compared(['charge', '5.00'], ['charge', '990.00'], ['fee', '20.00']);
  expect(rows.map(({ id, apart, guesses }) => [id, apart, guesses[0]?.reason])).toEqual([
    ['charge 1', 0n, undefined],
    ['charge + 0', 500n, 'extra'],
    ['fee + 2', 2_000n, 'extra'],
    ['credit 1', 66_000n, 'missing'],
    ['tax 1', -1_980n, 'missing'],
  ]);
});

describe('a difference is explained', () => {
  test.each<[string, BillLine['kind'], string, object[]]>([
    ['another number of seats', 'charge', '1188.00', [{ reason: 'seats', seats: 12 }]],
    ['tax on top', 'charge', '1049.40', [{ reason: 'tax', percent: '6' }]],
    ['another tax', 'charge', '1118.70', [{ reason: 'tax', percent: '13' }]],
    [
      'several periods',
      'charge',
      '2970.00',
      [
        { reason: 'period', unit: 'months', count: 3, of: 1 },
        { reason: 'seats', seats: 30 },
      ],
    ],
    ['other days', 'credit', '-627.00', [{ reason: 'period', unit: 'days', count: 19, of: 30 }]],
    ['rounding of each seat', 'charge', '990.05', [{ reason: 'rounding' }]],
    ['nothing that is known', 'charge', '1234.56', [{ reason: 'unknown' }]],
  ])('by %s', (_name, kind, amount, guesses) => {
    expect(guess(kind, amount)).toEqual(guesses);
  });
});
