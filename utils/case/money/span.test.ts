import { expect, test } from 'vitest';
import { addSpan } from './span.ts';

test('the last day of a month comes back after a short one', () => {
  const ends = [1, 2, 3].map((count) => addSpan('2027-01-31', { amount: 1, unit: 'months' }, count));
  expect(ends).toEqual(['2027-02-28', '2027-03-31', '2027-04-30']);
});

test('days and months are counted forward and back', () => {
  expect(addSpan('2028-02-28', { amount: 1, unit: 'days' })).toBe('2028-02-29');
  expect(addSpan('2028-03-31', { amount: 1, unit: 'months' }, -1)).toBe('2028-02-29');
});
