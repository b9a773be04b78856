import { describe, expect, test } from 'vitest';
import { languages } from '../../text.ts';
import { termOf, valuesOf, withoutTerm, withTerm } from './contract.ts';
import { fieldNames } from './names.ts';
import { termText } from './term-text.ts';
import { fields, type Term, type Terms, term } from './terms.ts';

/** One value of each field, as a person would give it. */
const one: { [F in keyof Terms]-?: NonNullable<Terms[F]> } = {
  number: 'MSA-2026-0417',
  vendorParty: 'Sample CRM Ltd',
  ownParty: 'Example Trading GmbH',
  ownSeat: 'eu',
  start: '2026-01-01',
  term: { n: 12, unit: 'months' },
  end: '2026-12-31',
  renewal: 'renews',
  renewalTerm: { n: 1, unit: 'years' },
  notice: { n: 30, unit: 'business-days' },
  endsOn: 'term-end',
  noticeEarliest: { n: 90, unit: 'days' },
  noticeForm: 'registered',
  noticeTo: 'Legal department',
  noticeCounted: 'arrival',
  delivery: 0,
  monthEnd: 'same-day',
  timeZone: 'Asia/Shanghai',
  holidays: ['2026-10-01', '2026-10-02'],
  workedWeekends: ['2026-10-10'],
  refundWithin: { n: 2, unit: 'weeks' },
  dataKept: { n: 30, unit: 'days' },
  reactivation: { n: 60, unit: 'days' },
  dataClause: 'The data can be fetched for 30 days.',
  currency: 'CNY',
  price: { amount: '1200.50', per: 'seat' },
  seats: 1200,
  period: { amount: 3, unit: 'months' },
  paidUntil: '2026-12-31',
  effect: 'term-end',
  fee: { type: 'share', percent: '20' },
  refund: { type: 'by-day' },
  tax: '6',
};
const each = fields.map((field) => ({ field, value: one[field] }) as Term);

describe('a term', () => {
  test.each(each)('$field: its value is taken and said in both languages', (given) => {
    expect(term.parse(given)).toEqual(given);
    for (const language of languages) {
      expect(fieldNames[given.field][language]).toMatch(/\S/);
      expect(termText(given)[language]).not.toMatch(/^\s*$|undefined|\[object|\{/);
    }
  });

  test.each<[keyof Terms, unknown]>([
    ['start', '2026-02-30'],
    ['start', '1026-02-03'],
    ['start', 20_260_101],
    ['notice', { n: 0, unit: 'days' }],
    ['notice', { n: 1.5, unit: 'months' }],
    ['notice', { n: 3, unit: 'moons' }],
    ['notice', { n: 3, unit: 'days', more: true }],
    ['number', '   '],
    ['number', 'x'.repeat(501)],
    ['renewal', 'maybe'],
    ['timeZone', 'Mars/Olympus'],
    ['holidays', []],
    ['holidays', ['2026-10-01', 'today']],
    ['delivery', -1],
    ['term', { n: 3, unit: 'business-days' }],
    ['start', { n: 3, unit: 'days' }],
  ])('%s may not be %j', (field, value) => {
    expect(term.safeParse({ field, value }).success).toBe(false);
  });

  test('a field that there is not is refused, and so is one thing more', () => {
    expect(term.safeParse({ field: 'secret', value: '1' }).success).toBe(false);
    expect(term.safeParse({ field: 'number', value: '1', more: 1 }).success).toBe(false);
  });

  test('periods and days are said as people write them', () => {
    expect(termText({ field: 'notice', value: { n: 1, unit: 'months' } })).toEqual({ en: '1 month', 'zh-CN': '1个月' });
    expect(termText({ field: 'notice', value: { n: 30, unit: 'business-days' } })).toEqual({
      en: '30 business days',
      'zh-CN': '30个工作日',
    });
    expect(termText({ field: 'end', value: '2026-02-01' })).toEqual({ en: 'Feb 1, 2026', 'zh-CN': '2026年2月1日' });
    expect(termText({ field: 'holidays', value: ['2026-05-01', '2026-10-01'] })).toEqual({
      en: 'May 1, 2026; Oct 1, 2026',
      'zh-CN': '2026年5月1日、2026年10月1日',
    });
  });
});

describe('a contract', () => {
  const at = '2026-01-01T00:00:00.000Z';

  test('holds the last value of each field, with its source; taking one out leaves the others', () => {
    const first = withTerm({}, { field: 'seats', value: 5 }, { type: 'person' }, at);
    const both = withTerm(first, { field: 'end', value: '2026-12-31' }, { type: 'person' }, at);
    const changed = withTerm(both, { field: 'seats', value: 6 }, { type: 'sentence', evidence: 'e', words: '6' }, at);
    expect(valuesOf(changed)).toEqual({ seats: 6, end: '2026-12-31' });
    expect(changed.seats?.source).toMatchObject({ type: 'sentence', evidence: 'e' });
    expect(valuesOf(withoutTerm(changed, 'seats'))).toEqual({ end: '2026-12-31' });
    expect(termOf(changed, 'end')).toEqual({ field: 'end', value: '2026-12-31' });
    expect(termOf(changed, 'start')).toBeUndefined();
  });
});
