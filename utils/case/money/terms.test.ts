import { expect, test } from 'vitest';
import { type MoneyTerms, moneyTerms } from './terms.ts';

type Field = keyof MoneyTerms;
const takes = (field: Field, value: unknown) => moneyTerms[field].safeParse(value).success;

test.each<[Field, unknown]>([
  ['currency', 'CNY'],
  ['price', { amount: '12.50', per: 'seat' }],
  ['seats', 40],
  ['period', { amount: 3, unit: 'months' }],
  ['paidUntil', '2028-02-29'],
  ['effect', 'term-end'],
  ['fee', { type: 'share', percent: '100' }],
  ['refund', { type: 'vendor', site: 'zoho', from: 'refundPage', pays: 'all', within: { amount: 45, unit: 'days' } }],
  ['tax', '6'],
])('%s may be %j', (field, value) => {
  expect(takes(field, value)).toBe(true);
});

test.each<[Field, unknown]>([
  ['currency', 'RMB'],
  ['price', { amount: '1e3', per: 'seat' }],
  ['price', { amount: '-1', per: 'seat' }],
  ['price', { amount: 12.5, per: 'seat' }],
  ['seats', 0],
  ['seats', 1.5],
  ['period', { amount: 0, unit: 'months' }],
  ['paidUntil', '2027-02-29'],
  ['fee', { type: 'share', percent: '100.1' }],
  ['fee', { type: 'fixed' }],
  ['refund', { type: 'vendor' }],
  ['tax', '6 %'],
])('%s may not be %j', (field, value) => {
  expect(takes(field, value)).toBe(false);
});
