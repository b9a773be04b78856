import { expect, it } from 'vitest';
import { monthsBefore } from './subscription.ts';

it.each([
  ['2027-01-07', 12, '2026-01-07'],
  ['2027-01-07', 1, '2026-12-07'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2024-03-31', 1, '2024-02-29'],
  ['2028-02-29', 12, '2027-02-28'],
])('%s less %i months is %s', (day, months, expected) => {
  expect(monthsBefore(day, months)).toBe(expected);
});
