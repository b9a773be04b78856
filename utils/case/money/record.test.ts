import { expect, test } from 'vitest';
import { hubspot } from '../../../sites/hubspot/index.ts';
import type { Term, Terms } from '../contract/terms.ts';
import type { CaseEvent, LoggedEvent } from '../events/index.ts';
import { stateOf } from '../state.ts';
import { moneyCsv } from './money-csv.ts';
import { moneyRecord } from './record.ts';
import { billStatus, owedStatus, refundStatus } from './task-status.ts';

const today = '2027-03-01';
const contract: Terms = {
  ...{ currency: 'CNY', price: { amount: '100', per: 'seat' }, seats: 10, period: { amount: 12, unit: 'months' } },
  ...{
    paidUntil: '2027-05-31',
    end: '2027-05-31',
    renewalTerm: { n: 1, unit: 'years' },
    notice: { n: 30, unit: 'days' },
  },
};
const terms = Object.entries(contract).map(
  ([field, value]): CaseEvent => ({
    type: 'contract-term-set',
    term: { field, value } as Term,
    source: { type: 'person' },
  }),
);
const late: CaseEvent = { type: 'money-day-chosen', day: '2027-05-20' };
const line = (amount: string): CaseEvent => ({
  type: 'money-line-set',
  line: 'a',
  text: '=Licences',
  kind: 'charge',
  amount,
});
const settled: CaseEvent = {
  ...{ type: 'money-difference-settled', difference: 'charge 1', amount: '200.00' },
  ...{ reason: 'seats', note: 'Two more since May.' },
};
const asked: CaseEvent = { type: 'money-refund-asked', day: today, way: 'letter', amount: '5', currency: 'CNY' };

function stateAfter(...events: CaseEvent[]) {
  const logged = events.map(
    (event, index): LoggedEvent => ({ ...event, seq: index + 1, at: '2027-03-01T00:00:00.000Z' }),
  );
  return stateOf(logged, [], [], []);
}
const recordOf = (...events: CaseEvent[]) => {
  const account = { id: '1', region: 'na1', host: 'app.hubspot.com' };
  const opened = { id: 'c', site: 'hubspot', account, openedAt: today };
  return moneyRecord({ case: opened, site: hubspot, state: stateAfter(...events), tasks: [] }, today);
};

test('a case that says nothing of money has no such part', () => {
  expect(recordOf()).toBeUndefined();
});

test('terms, days, bill and refund are told as words', () => {
  const record = recordOf(...terms, late, line('1200.00'), asked);
  expect(record?.terms.map(([, value]) => value.en)).toContain('CN¥100.00 for each seat');
  // 1 May is a Saturday: a letter that comes then counts on Monday.
  expect(record?.days.map(({ day, cost }) => [day.en, cost.en])).toEqual(
    expect.arrayContaining([
      ['Mar 1, 2027', 'CN¥0.00'],
      ['May 20, 2027', 'CN¥1,000.00'],
    ]),
  );
  expect(record?.bill).toMatchObject([
    { expected: { en: 'CN¥1,000.00' }, actual: { en: 'CN¥1,200.00' }, result: { en: 'Open. It fits 12 seats.' } },
  ]);
  expect(record?.refund).toHaveLength(1);
  expect(record?.assumed.length).toBeGreaterThan(0);
});

test('what is known of the contract alone is told, too', () => {
  expect(recordOf(...terms.slice(0, 1))).toMatchObject({
    days: [],
    bill: [],
    terms: [[{ en: 'Currency' }, { en: /CNY/ }]],
  });
});

test('as CSV, nothing in it runs', () => {
  const record = recordOf(...terms, line('1200.00'));
  if (!record) throw new Error('there is a record');
  const csv = moneyCsv(record, 'en');
  expect(csv).toMatch(/^\ufeffPart,What,/);
  expect(csv).toContain("'=Licences");
});

test('the tasks follow', () => {
  const status = (...events: CaseEvent[]) => billStatus(stateAfter(...events), hubspot, today);
  expect(status(...terms, late)).toBeUndefined();
  expect(status(line('1'))).toBe('under-way');
  expect(status(...terms, late, line('1200.00'))).toBe('trouble');
  expect(status(...terms, late, line('1200.00'), settled)).toBe('done');
  // Another amount is another difference.
  expect(status(...terms, late, line('1300.00'), settled)).toBe('trouble');
  expect(status(...terms, late, line('1000.00'))).toBe('done');
  expect(owedStatus(stateAfter(late))).toBe('done');
  expect(refundStatus(stateAfter(asked), today)).toBe('waiting');
});
