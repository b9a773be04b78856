import { parseDate } from '@internationalized/date';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, addSpan, dayNumber, dayOf, daysBetween } from './days.ts';

const anyDay = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2100-12-31') }).map(dayOf);

test('adds days and months as the calendar of another library does', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: -3_000, max: 3_000 }),
      fc.integer({ min: -400, max: 400 }),
      (day, days, months) => {
        expect(addDays(day, days)).toBe(parseDate(day).add({ days }).toString());
        expect(addMonths(day, months)).toBe(parseDate(day).add({ months }).toString());
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      },
    ),
    { numRuns: 2_000 },
  );
});

test.each([
  ['2027-01-31', 1, '2027-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2027-03-31', -1, '2027-02-28'],
  ['2027-12-31', 2, '2028-02-29'],
])('%s and %i months is %s', (day, months, then) => {
  expect(addMonths(day, months)).toBe(then);
});

test('the last day of a month comes back after a short one', () => {
  const ends = [1, 2, 3].map((count) => addSpan('2027-01-31', { amount: 1, unit: 'months' }, count));
  expect(ends).toEqual(['2027-02-28', '2027-03-31', '2027-04-30']);
});
