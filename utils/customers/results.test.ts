import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Order } from './orders.ts';
import {
  type CustomerOutcome,
  type CustomerResult,
  isSurprise,
  missingIn,
  nextOpen,
  outcomes,
  progressOf,
  type ResultEvent,
  resultsOf,
} from './results.ts';

const result = (outcome: CustomerOutcome, more: Partial<CustomerResult> = {}): CustomerResult => ({
  outcome,
  operator: '练习员工1',
  compared: 'page',
  ...more,
});
let minute = 0;
const at = () => new Date(Date.UTC(2026, 0, 1, 0, minute++)).toISOString();
const said = (row: number, outcome: CustomerOutcome, list = 'a'): ResultEvent => ({
  type: 'customer-result',
  list,
  row,
  at: at(),
  ...result(outcome),
});
const undone = (row: number, list = 'a'): ResultEvent => ({ type: 'customer-result-undone', list, row, at: at() });
const orders: Order[] = [2, 3, 4].map((row) => ({ row, number: String(1000 + row), name: `样品客户${row}` }));

describe('resultsOf', () => {
  test('the last result of a row counts, and taking it back brings the one before', () => {
    const events = [said(2, 'waiting'), said(3, 'skipped'), said(2, 'terminated')];
    expect(
      resultsOf(events, 'a')
        .get(2)
        ?.map(({ outcome }) => outcome),
    ).toEqual(['waiting', 'terminated']);
    expect(
      resultsOf([...events, undone(2)], 'a')
        .get(2)
        ?.at(-1)?.outcome,
    ).toBe('waiting');
    expect(resultsOf([...events, undone(2), undone(2)], 'a').get(2)).toEqual([]);
  });

  test('lists are apart', () => {
    expect(resultsOf([said(2, 'skipped', 'b')], 'a').size).toBe(0);
  });
});

describe('progressOf and nextOpen', () => {
  test('each order is counted once, whatever happened', () => {
    const event = fc.record({
      row: fc.constantFrom(2, 3, 4),
      outcome: fc.option(fc.constantFrom(...outcomes), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), (events) => {
        const results = resultsOf(
          events.map(({ row, outcome }) => (outcome ? said(row, outcome) : undone(row))),
          'a',
        );
        const { all, open, by } = progressOf(orders, results);
        expect(open + Object.values(by).reduce((sum, count) => sum + count, 0)).toBe(all);
        expect(nextOpen(orders, results, 0) === undefined).toBe(open === 0);
      }),
    );
  });

  test('the next one stands below; after the last it goes on at the top', () => {
    const results = resultsOf([said(3, 'terminated')], 'a');
    expect(nextOpen(orders, results, 2)?.row).toBe(4);
    expect(nextOpen(orders, results, 4)?.row).toBe(2);
    expect(
      nextOpen(
        orders,
        resultsOf(
          [2, 3, 4].map((row) => said(row, 'skipped')),
          'a',
        ),
        2,
      ),
    ).toBeUndefined();
  });
});

test('what is not as the list says is a surprise; what the person decided is none', () => {
  expect(outcomes.filter(isSurprise)).toEqual(['already', 'not-found', 'several', 'refused']);
});

test.each<[outcome: CustomerOutcome, given: Partial<CustomerResult>, missing: string[]]>([
  ['terminated', {}, ['reason', 'effective']],
  ['terminated', { reason: '合同到期', effective: '2026-12-31' }, []],
  ['waiting', { reason: ' ', effective: '2026-12-31', operator: ' ' }, ['operator', 'reason']],
  ['refused', {}, ['words']],
  ['refused', { words: '存在未结费用' }, []],
  ['skipped', {}, ['note']],
  ['not-found', {}, []],
  ['several', {}, []],
  ['already', {}, []],
])('%s with %o lacks %o', (outcome, given, missing) => {
  expect(missingIn(result(outcome, given))).toEqual(missing);
});
