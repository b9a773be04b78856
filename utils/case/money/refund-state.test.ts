import { expect, test } from 'vitest';
import type { CaseEvent, LoggedEvent } from '../events/index.ts';
import { oneOfEach } from '../testing/practice.ts';
import { ledgerOf } from './ledger.ts';
import { refundStateOf } from './refund-state.ts';

const asked: CaseEvent = {
  type: 'money-refund-asked',
  day: '2027-06-01',
  way: 'letter',
  amount: '300',
  currency: 'CNY',
};
const promised: CaseEvent = { type: 'money-refund-promised', day: '2027-06-05', amount: '250', currency: 'CNY' };
const paid = (amount: string, currency = 'CNY'): CaseEvent => ({
  ...{ type: 'money-refund-received', day: '2027-06-09', way: 'transfer', amount, currency },
});
const reminder = { type: 'money-refund-reminder', day: '2027-06-15' } as const satisfies CaseEvent;

const status = (...events: CaseEvent[]) => {
  const logged = events.map(
    (event, index): LoggedEvent => ({ ...event, seq: index + 1, at: '2027-06-01T00:00:00.000Z' }),
  );
  return refundStateOf(ledgerOf(logged), '2027-06-16').status;
};

test('a refund is followed until it is in', () => {
  expect(status()).toBe('none');
  expect(status(asked)).toBe('asked');
  expect(status(asked, promised)).toBe('promised');
  expect(status(asked, promised, paid('100'))).toBe('partly');
  expect(status(asked, promised, paid('100'), paid('150'))).toBe('in');
  expect(status(asked, paid('250'))).toBe('partly');
  expect(status(paid('1'))).toBe('in');
});

test('other money does not count, and the day to ask again makes it late', () => {
  expect(status(asked, paid('300', 'USD'))).toBe('asked');
  expect(status(asked, reminder)).toBe('late');
  // On the day itself it is time to ask.
  expect(status(asked, { ...reminder, day: '2027-06-16' })).toBe('asked');
  expect(status(asked, paid('300'), reminder)).toBe('in');
});

test('a letter that claims it asks for it; what is answered is not yet paid', () => {
  const written = oneOfEach['letter-written'];
  const claim: CaseEvent[] = [{ ...written, kind: 'refund' }, oneOfEach['letter-sent']];
  expect(status({ ...written, kind: 'refund' })).toBe('none');
  expect(status(...claim)).toBe('asked');
  expect(status(...claim, oneOfEach['letter-answered'])).toBe('asked');
  expect(status(...claim, reminder)).toBe('late');
  expect(status(...claim, oneOfEach['letter-sent-undone'])).toBe('none');
  expect(status(written, oneOfEach['letter-sent'])).toBe('none');
});
