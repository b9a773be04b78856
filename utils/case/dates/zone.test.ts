import { fromAbsolute, parseDate, toCalendarDateTime, toTimeZone, toZoned } from '@internationalized/date';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from './days.ts';
import { dayIn, momentIn } from './zone.ts';

const zones = [
  'UTC',
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
  'Asia/Kathmandu',
];
const zone = fc.constantFrom(...zones);

test('the day in a time zone agrees with a second implementation', () => {
  const moment = fc.integer({ min: Date.UTC(1995, 0), max: Date.UTC(2060, 0) });
  fc.assert(
    fc.property(moment, zone, (at, timeZone) => {
      const second = toTimeZone(fromAbsolute(at, 'UTC'), timeZone);
      expect(dayIn(new Date(at), timeZone)).toBe(second.toString().slice(0, 10));
    }),
    { numRuns: 10_000 },
  );
});

test('an hour of a day in a time zone agrees with a second implementation, on days on which clocks change, too', () => {
  const clockChanges = ['2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-10-04', '2026-04-05'];
  const day = fc.oneof(fc.integer({ min: 9_200, max: 32_000 }).map(dayOf), fc.constantFrom(...clockChanges));
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 23 }), zone, (on, hour, timeZone) => {
      const local = toCalendarDateTime(parseDate(on)).set({ hour });
      const exact = toZoned(local, timeZone, 'earlier');
      const moment = momentIn(on, hour, timeZone).getTime();
      // Where clocks jump over the hour there is no right moment: ours is the jump itself.
      if (exact.hour === hour && exact.day === local.day) expect(moment).toBe(exact.toDate().getTime());
      else expect(Math.abs(moment - exact.toDate().getTime())).toBeLessThanOrEqual(86_400_000);
    }),
    { numRuns: 10_000 },
  );
});

test('nine in the morning where the contract counts, clocks put forward or back that night', () => {
  expect(momentIn('2026-03-29', 9, 'Europe/Berlin').toISOString()).toBe('2026-03-29T07:00:00.000Z');
  expect(momentIn('2026-10-25', 9, 'Europe/Berlin').toISOString()).toBe('2026-10-25T08:00:00.000Z');
  expect(momentIn('2026-10-25', 2, 'Europe/Berlin').toISOString()).toBe('2026-10-25T00:00:00.000Z');
  expect(momentIn('2026-03-29', 2, 'Europe/Berlin').toISOString()).toBe('2026-03-29T01:00:00.000Z');
  expect(momentIn('2026-03-29', 9, 'Asia/Shanghai').toISOString()).toBe('2026-03-29T01:00:00.000Z');
});

test('the same moment is two days', () => {
  const moment = new Date('2026-12-31T17:00:00Z');
  expect(dayIn(moment, 'Asia/Shanghai')).toBe('2027-01-01');
  expect(dayIn(moment, 'America/New_York')).toBe('2026-12-31');
});
