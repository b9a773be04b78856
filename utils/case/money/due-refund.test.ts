import { expect, test } from 'vitest';
import { hubspot } from '../../../sites/hubspot/index.ts';
import type { Field, Terms } from '../contract/terms.ts';
import type { CaseEvent } from '../events/index.ts';
import { stateOf } from '../state.ts';
import { dueRefund } from './due-refund.ts';

const terms: Terms = {
  currency: 'EUR',
  price: { amount: '365', per: 'all' },
  period: { amount: 12, unit: 'months' },
  paidUntil: '2026-12-31',
  start: '2026-01-01',
  effect: 'at-once',
  refund: { type: 'by-day' },
};

const dueAfter = (values: Terms, ...events: CaseEvent[]) => {
  const told = (Object.entries(values) as [Field, unknown][]).map(
    ([field, value]) =>
      ({ type: 'contract-term-set', term: { field, value }, source: { type: 'person' } }) as CaseEvent,
  );
  const log = [...told, ...events].map((event, index) => ({
    ...event,
    seq: index + 1,
    at: '2026-06-01T00:00:00.000Z',
  }));
  return dueRefund({ site: hubspot, state: stateOf(log, [], [], []) }, '2026-11-30');
};

test('the refund is that of the day which is planned, or else of today', () => {
  expect(dueAfter(terms)).toEqual({ day: '2026-11-30', amount: 3_100n, currency: 'EUR' });
  expect(dueAfter(terms, { type: 'money-day-chosen', day: '2026-12-21' })).toMatchObject({ amount: 1_000n });
});

test('nothing is offered where nothing comes back, or where terms are missing', () => {
  expect(dueAfter({ ...terms, refund: { type: 'none' } })).toBeUndefined();
  expect(dueAfter({ ...terms, price: undefined })).toBeUndefined();
});
