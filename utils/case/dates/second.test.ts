import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodUnits, type Terms, termUnits } from '../contract/terms.ts';
import { addDays, type Day, dayOf } from './days.ts';
import { noticeDays } from './notice.ts';
import { endOfTerm, periodAfter, periodBefore } from './period.ts';
import { runningTerm, workDaysOf } from './term.ts';
import { parseDate, SecondCalendar } from './testing/second.ts';

/** Ordinary days, and as often those at which calendars go wrong: ends of months and the days around the end of February. */
const day: fc.Arbitrary<Day> = fc.oneof(
  fc.integer({ min: 7_305, max: 45_000 }).map(dayOf),
  fc
    .tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(-1, 0, 1))
    .map(([year, month, off]) => addDays(dayOf(Date.UTC(year, month, 0) / 86_400_000), off)),
  fc
    .tuple(fc.constantFrom(1996, 2000, 2024, 2026, 2028, 2096), fc.constantFrom('02-28', '03-01', '12-31', '01-31'))
    .map(([year, rest]) => `${year}-${rest}`),
);
const period = fc.record({ n: fc.integer({ min: 1, max: 40 }), unit: fc.constantFrom(...periodUnits) });
const length = fc.record({ n: fc.integer({ min: 1, max: 40 }), unit: fc.constantFrom(...termUnits) });
/** Holidays near a day, weekends among them, and Saturdays and Sundays on which people work. */
const near = (middle: Day) =>
  fc.uniqueArray(
    fc.integer({ min: -60, max: 60 }).map((off) => addDays(middle, off)),
    { maxLength: 20 },
  );
const work = (middle: Day): fc.Arbitrary<Terms> =>
  fc.record({
    holidays: near(middle),
    workedWeekends: near(middle),
    monthEnd: fc.constantFrom('same-day', 'last-day'),
  });
const cases = { numRuns: 10_000 };

describe('agrees with a second implementation that is built differently', () => {
  test('periods before and after a day', () => {
    const given = day.chain((end) => fc.record({ end: fc.constant(end), period, work: work(end) }));
    fc.assert(
      fc.property(given, ({ end, period, work: terms }) => {
        const second = new SecondCalendar(terms);
        const days = workDaysOf(terms);
        const found = periodBefore(end, period, days, terms.monthEnd);
        expect(found).toBe(second.before(parseDate(end), period, terms.monthEnd === 'last-day').toString());
        if (period.unit === 'business-days') {
          const after = parseDate(periodAfter(end, period, days));
          expect(second.works(after)).toBe(true);
          expect(second.worksBetween(parseDate(end), after)).toBe(period.n);
        } else
          expect(periodAfter(end, period, days)).toBe(
            parseDate(end)
              .add({ [period.unit]: period.n })
              .toString(),
          );
      }),
      cases,
    );
  });

  test('ends of terms, several in a row', () => {
    const given = day.chain((start) =>
      fc.record({ start: fc.constant(start), length, times: fc.integer({ min: 1, max: 6 }) }),
    );
    fc.assert(
      fc.property(given, ({ start, length, times }) => {
        const expected = new SecondCalendar().endOfTerm(parseDate(start), length, times).toString();
        expect(endOfTerm(start, length, times)).toBe(expected);
      }),
      cases,
    );
  });

  test('the running term and the last day for notice', () => {
    const given = day.chain((start) =>
      fc.record({
        terms: fc
          .tuple(
            work(start),
            fc.record(
              {
                start: fc.constant(start),
                term: length,
                end: fc.integer({ min: 0, max: 800 }).map((off) => addDays(start, off)),
                renewal: fc.constantFrom('renews' as const, 'ends' as const),
                renewalTerm: length,
                notice: period,
                noticeCounted: fc.constantFrom('arrival' as const, 'sending' as const),
                delivery: fc.integer({ min: 0, max: 15 }),
              },
              { requiredKeys: [] },
            ),
          )
          .map(([days, rest]): Terms => ({ ...days, ...rest })),
        today: fc.integer({ min: -400, max: 1_500 }).map((off) => addDays(start, off)),
      }),
    );
    fc.assert(
      fc.property(given, ({ terms, today }) => {
        const second = new SecondCalendar(terms);
        const running = runningTerm(terms, today);
        expect(running?.end).toBe(second.runningEnd(terms, parseDate(today))?.toString());
        const days = running && noticeDays(terms, running.end);
        expect(days !== undefined).toBe(running !== undefined && terms.notice !== undefined);
        if (!running || !terms.notice || !days) return;
        const counted = second.before(parseDate(running.end), terms.notice, terms.monthEnd === 'last-day');
        const by = second.workdayUpTo(counted);
        expect(days).toMatchObject({ counted: counted.toString(), by: by.toString() });
        const told = terms.noticeCounted !== 'sending' && terms.delivery !== undefined;
        expect(days.send !== undefined).toBe(told);
        if (!told) return;
        expect(second.works(parseDate(days.send ?? ''))).toBe(true);
        expect(second.worksBetween(parseDate(days.send ?? ''), by)).toBe(terms.delivery);
      }),
      cases,
    );
  });
});
