import { expect, test } from 'vitest';
import type { CaseEvent, LoggedEvent } from '../events/index.ts';
import { oneOfEach } from '../testing/practice.ts';
import { ledgerOf } from './ledger.ts';

const logged = (...events: CaseEvent[]) =>
  events.map((event, index): LoggedEvent => ({ ...event, seq: index + 1, at: '2027-06-01T00:00:00.000Z' }));
const back = (number: number): CaseEvent => ({ type: 'money-taken-back', number });

test('folds what the person said', () => {
  const { day, lines, settled, refund } = ledgerOf(logged(...Object.values(oneOfEach)));
  expect(day).toBe('2027-05-31');
  expect(lines).toEqual([]);
  expect([...settled.keys()]).toEqual(['charge 1']);
  expect(refund).toMatchObject({ asked: { way: 'letter' }, promised: { amount: '300' }, reminder: '2027-06-15' });
  expect(refund.received).toHaveLength(1);
});

test('a line that is changed keeps its place', () => {
  const { lines } = ledgerOf(
    logged(
      { type: 'money-line-set', line: 'a', text: 'One', kind: 'charge', amount: '1' },
      { type: 'money-line-set', line: 'b', text: 'Two', kind: 'charge', amount: '2' },
      { type: 'money-line-set', line: 'a', text: 'Three', kind: 'fee', amount: '3' },
    ),
  );
  expect(lines.map(({ text }) => text)).toEqual(['Three', 'Two']);
});

test('what is taken back does not count; taking the taking back back puts it back', () => {
  const first: CaseEvent = { type: 'money-day-chosen', day: '2027-01-01' };
  const second: CaseEvent = { type: 'money-day-chosen', day: '2027-02-02' };
  expect(ledgerOf(logged(first, second, back(2))).day).toBe('2027-01-01');
  expect(ledgerOf(logged(first, second, back(2), back(3))).day).toBe('2027-02-02');
  expect(ledgerOf(logged(first, back(1))).day).toBeUndefined();
});

test('an empty day takes a day out', () => {
  const { day, refund } = ledgerOf(
    logged(
      ...([oneOfEach['money-day-chosen'], oneOfEach['money-refund-reminder']] satisfies CaseEvent[]),
      ...([
        { type: 'money-day-chosen', day: '' },
        { type: 'money-refund-reminder', day: '' },
      ] satisfies CaseEvent[]),
    ),
  );
  expect([day, refund.reminder]).toEqual([undefined, undefined]);
});
