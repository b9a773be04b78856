import { expect, test } from 'vitest';
import { hubspot } from '../../../sites/hubspot/index.ts';
import type { Terms } from '../contract/terms.ts';
import { fromDecimal } from './fraction.ts';
import { costTermsOf } from './known-terms.ts';

const all: Terms = {
  currency: 'CNY',
  price: { amount: '99.5', per: 'seat' },
  seats: 40,
  period: { amount: 1, unit: 'months' },
  paidUntil: '2027-06-30',
  end: '2027-12-31',
  term: { n: 2, unit: 'years' },
};
const missing = (terms: Terms) => {
  const known = costTermsOf(hubspot, terms);
  return known.type === 'missing' ? known.fields : [];
};

test('seats and price make the price of a period; what is not told is taken as usual and named', () => {
  const known = costTermsOf(hubspot, all);
  expect(known).toMatchObject({
    type: 'known',
    terms: { price: fromDecimal('3980'), effect: 'term-end', term: { end: '2027-12-31', renewal: { amount: 24 } } },
    assumed: ['effect-of-site', 'no-fee', 'no-refund', 'renews', 'no-notice'],
  });
});

test('a renewal of its own length counts, and a contract that ends needs none', () => {
  const renewed = costTermsOf(hubspot, { ...all, renewalTerm: { n: 6, unit: 'weeks' } });
  expect(renewed).toMatchObject({ terms: { term: { renewal: { amount: 42, unit: 'days' } } } });
  const ends = costTermsOf(hubspot, { ...all, term: undefined, renewal: 'ends' });
  expect(ends).toMatchObject({ type: 'known', terms: { term: { renewal: undefined } } });
});

test('the last day follows from the first one and the length, where the contract names none', () => {
  const known = costTermsOf(hubspot, { ...all, end: undefined, start: '2026-01-01' });
  expect(known).toMatchObject({ type: 'known', terms: { term: { end: '2027-12-31' } } });
});

test('what is missing is named', () => {
  expect(missing({})).toEqual(['currency', 'price', 'period', 'paidUntil', 'end']);
  expect(missing({ ...all, seats: undefined })).toEqual(['seats']);
  expect(missing({ ...all, term: undefined })).toEqual(['renewalTerm']);
  expect(missing({ ...all, refund: { type: 'by-month' }, period: { amount: 30, unit: 'days' } })).toEqual(['period']);
  const vendor = { type: 'vendor', site: 's', from: 'f', pays: 'all', within: { amount: 7, unit: 'days' } } as const;
  expect(missing({ ...all, refund: vendor })).toEqual(['start']);
});

test('the last day for notice and the end after it come from the notice period', () => {
  const toEnd = costTermsOf(hubspot, { ...all, notice: { n: 30, unit: 'days' } });
  expect(toEnd.type === 'known' && toEnd.terms.term?.lastNotice('2027-12-31')).toBe('2027-12-01');
  const toMonths = { ...all, notice: { n: 1, unit: 'months' }, endsOn: 'month-end' } as const;
  const anyMonth = costTermsOf(hubspot, toMonths);
  expect(anyMonth).toMatchObject({ type: 'known', terms: { effect: 'after-notice' } });
  expect(anyMonth.type === 'known' && anyMonth.terms.noticeEnd?.('2027-03-15')).toBe('2027-04-30');
  expect(missing({ ...toMonths, notice: undefined })).toEqual(['notice']);
});
