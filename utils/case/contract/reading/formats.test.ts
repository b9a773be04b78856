import { type CalendarDate, parseDate } from '@internationalized/date';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../text.ts';
import { dayText } from '../../dates/day-text.ts';
import { dayOf } from '../../dates/days.ts';
import { decimalOf } from '../../money/amount.ts';
import { parseAmount } from '../../money/parse-amount.ts';
import type { PeriodUnit } from '../terms.ts';
import { daysIn } from './days.ts';
import { periodsIn } from './periods.ts';
import { chineseOf, englishOf, ordinalOf } from './testing/written-numbers.ts';

/** Days of two centuries, with each end of February as often as all others. */
const date = fc
  .oneof(
    fc.integer({ min: 0, max: 60_000 }).map(dayOf),
    fc
      .tuple(fc.integer({ min: 1970, max: 2130 }), fc.constantFrom('02-28', '03-01', '12-31', '01-01'))
      .map(([year, rest]) => `${year}-${rest}`),
    fc.integer({ min: 493, max: 531 }).map((of) => (of === 525 ? '2096-02-29' : `${of * 4}-02-29`)),
  )
  .map((day) => parseDate(day));
const intl = (locale: string, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (day: CalendarDate) => format.format(day.toDate('UTC'));
};
const digits = (year: number) => [...String(year)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');

/** A day as contracts write it, by formats that share nothing with what reads them. */
const dayFormats: Record<string, (day: CalendarDate) => string> = {
  'en-US long': intl('en-US', { dateStyle: 'long' }),
  'en-US medium': intl('en-US', { dateStyle: 'medium' }),
  'en-GB long': intl('en-GB', { dateStyle: 'long' }),
  'en-GB medium': intl('en-GB', { dateStyle: 'medium' }),
  'en ordinal': (day) => `the ${ordinalOf(day.day)} day of ${intl('en', { month: 'long' })(day)}, ${day.year}`,
  ISO: (day) => day.toString(),
  'zh-CN long': intl('zh-CN', { dateStyle: 'long' }),
  'zh-CN padded': intl('zh-CN', { year: 'numeric', month: '2-digit', day: '2-digit' }),
  'zh-CN spaced': (day) => `${day.year} 年 ${day.month} 月 ${day.day} 日`,
  'zh-CN numerals': (day) => `${digits(day.year)}年${chineseOf(day.month)}月${chineseOf(day.day)}日`,
  'de-DE': intl('de-DE', { dateStyle: 'medium' }),
};

describe('days', () => {
  test.each(Object.entries(dayFormats))('written as %s are read as that day and no other', (_, write) => {
    fc.assert(
      fc.property(
        date,
        fc.constantFrom(['until ', '.'], ['至', '止。'], ['(', ')'], ['', '']),
        (day, [before, after]) => {
          expect([...new Set(daysIn(`${before}${write(day)}${after}`).map(({ value }) => value))]).toEqual([
            day.toString(),
          ]);
        },
      ),
      { numRuns: 10_000 },
    );
  });

  test('are shown as both languages write them', () => {
    const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
    fc.assert(
      fc.property(date, (day) => {
        expect(dayText(day.toString())).toEqual({
          en: `${months[day.month - 1]} ${day.day}, ${day.year}`,
          'zh-CN': `${day.year}年${day.month}月${day.day}日`,
        });
      }),
      { numRuns: 10_000 },
    );
  });
});

const periodFormats: Record<string, { units: Partial<Record<PeriodUnit, string>>; write: (n: number) => string }> = {
  'English digits': {
    units: { days: ' days', 'business-days': ' business days', weeks: ' weeks', months: ' months' },
    write: String,
  },
  'English words': {
    units: { days: ' days', 'business-days': ' working days', weeks: ' weeks', months: ' months' },
    write: englishOf,
  },
  'English words with digits': {
    units: { days: ' calendar days', 'business-days': ' business days', months: ' months' },
    write: (n) => `${englishOf(n)} (${n})`,
  },
  'Chinese digits': {
    units: { days: '日', 'business-days': '个工作日', weeks: '周', months: '个月' },
    write: String,
  },
  'Chinese numerals': { units: { days: '天', 'business-days': '个工作日', months: '个月' }, write: chineseOf },
  'Chinese numerals with digits': {
    units: { days: '日', 'business-days': '个工作日', months: '个月' },
    write: (n) => `${chineseOf(n)}(${n})`,
  },
};

test.each(Object.entries(periodFormats))('lengths written as %s are read as they were meant', (_, { units, write }) => {
  const unit = fc.constantFrom(...(Object.entries(units) as [PeriodUnit, string][]));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 365 }), unit, (n, [id, word]) => {
      expect(periodsIn(`提前 ${write(n)}${word} prior`).map(({ value }) => value)).toEqual([{ n, unit: id }]);
    }),
    { numRuns: 10_000 },
  );
});

test('amounts as both languages, and bills from elsewhere, write them are read to the last digit', () => {
  const written = fc.constantFrom(...languages, 'de-DE', 'de-CH', 'en-GB');
  const currency = fc.constantFrom('CNY', 'USD', 'EUR', 'GBP', 'JPY', 'KWD');
  const display = fc.constantFrom('symbol' as const, 'code' as const);
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 13n), currency, written, display, (minor, code, locale, currencyDisplay) => {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency: code, currencyDisplay });
      const text = format.format(decimalOf(minor, code) as Intl.StringNumericLiteral);
      const read = parseAmount(text, code);
      // Yen of other countries: 1.234 JP¥ may be a thousand or a little more than one, which is asked and never guessed.
      if (read.type === 'ambiguous') expect(text).toMatch(/^\D*\d{1,3}(?:\.\d{3})+\D*$/);
      else expect(read, text).toMatchObject({ type: 'amount', decimal: decimalOf(minor, code) });
    }),
    { numRuns: 10_000 },
  );
});
