import { describe, expect, test } from 'vitest';
import { hubspot } from '../../../sites/hubspot/index.ts';
import { siteById, sites } from '../../../sites/index.ts';
import type { Site } from '../../../sites/schema.ts';
import { languages } from '../../text.ts';
import type { Terms } from '../contract/terms.ts';
import type { CaseEvent } from '../events/index.ts';
import { deadlinesOf } from './deadlines.ts';
import { groupOf } from './groups.ts';
import { taskDays } from './task-days.ts';
import { caseWith } from './testing/case-with.ts';

const now = new Date('2026-05-06T10:00:00Z');
const yearly: Terms = {
  start: '2026-01-01',
  term: { n: 12, unit: 'months' },
  renewal: 'renews',
  notice: { n: 3, unit: 'months' },
  noticeCounted: 'arrival',
  timeZone: 'Europe/Berlin',
};
const sent: CaseEvent[] = [
  {
    ...{ type: 'letter-written', letter: 'l', subject: 'Notice', kind: 'termination', language: 'en' },
    ...{ address: '', text: 'x' },
  } as CaseEvent,
  {
    ...{
      type: 'letter-sent',
      letter: 'l',
      subject: 'Notice',
      day: '2026-05-04',
      way: 'courier',
      sha256: 'ab'.repeat(32),
    },
    answerBy: '2026-05-20',
  } as CaseEvent,
];
const cancelledToday: CaseEvent = {
  type: 'state-seen',
  cancelled: 'yes',
  mayCancel: 'no',
  url: 'https://crm.example/',
};

function dates(terms: Terms, events: CaseEvent[] = [], site: Site = hubspot) {
  const { known, open } = deadlinesOf(site, caseWith(terms, events), now);
  return { days: Object.fromEntries(known.map(({ id, day }) => [id, day])), known, open: open.map(({ id }) => id) };
}
const site = (id: string) => siteById(id) as Site;
const steps = (terms: Terms, id: string, language: 'en' | 'zh-CN' = 'en') =>
  dates(terms)
    .known.find((each) => each.id === id)
    ?.computed.map((text) => text[language]);

describe('the contract', () => {
  test('nothing is known: nothing is guessed, and what is missing is said', () => {
    expect(dates({}).days).toEqual({});
    expect(dates({}).open).toEqual(expect.arrayContaining(['notice', 'term-end']));
    expect(dates({ end: '2026-12-31' }).open).toContain('notice');
    expect(dates({ notice: { n: 1, unit: 'months' } }).open).toEqual(expect.arrayContaining(['notice', 'term-end']));
  });

  test('a year from its first day, three months’ notice, renewal on the day after', () => {
    expect(dates(yearly).days).toMatchObject({ notice: '2026-09-30', 'term-end': '2026-12-31', renewal: '2027-01-01' });
    expect(steps(yearly, 'notice')).toEqual([
      '12 months from Jan 1, 2026, that day included: until Dec 31, 2026.',
      '3 months before Dec 31, 2026: Sep 30, 2026.',
      'By then it must have arrived.',
      expect.stringContaining('midnight in Europe/Berlin'),
    ]);
    expect(steps(yearly, 'notice', 'zh-CN')?.[1]).toBe('2026年12月31日前3个月：2026年9月30日。');
  });

  test('a last day on a weekend or holiday moves to the working day before, with the days that are entered', () => {
    const terms: Terms = { ...yearly, notice: { n: 30, unit: 'days' }, end: '2026-11-03' };
    expect(dates({ ...terms, end: '2026-11-02' }).days.notice).toBe('2026-10-02');
    expect(dates(terms).days.notice).toBe('2026-10-02');
    expect(dates({ ...terms, workedWeekends: ['2026-10-04'] }).days.notice).toBe('2026-10-04');
    const golden = ['2026-10-01', '2026-10-02'];
    expect(dates({ ...terms, holidays: golden }).days.notice).toBe('2026-09-30');
    expect(steps({ ...terms, holidays: golden }, 'notice')).toContainEqual(
      expect.stringContaining('isn’t a working day'),
    );
  });

  test('business days, and the day to send it where it takes some days to arrive', () => {
    const terms: Terms = { ...yearly, end: '2026-12-31', notice: { n: 10, unit: 'business-days' }, delivery: 3 };
    expect(dates(terms).days).toMatchObject({ notice: '2026-12-17', 'notice-send': '2026-12-14' });
    expect(dates({ ...terms, noticeCounted: 'sending' }).days['notice-send']).toBeUndefined();
  });

  test('the end of a short month, counted the one way or the other', () => {
    expect(dates({ end: '2027-06-30', notice: { n: 3, unit: 'months' } }).days.notice).toBe('2027-03-30');
    expect(dates({ end: '2027-06-30', notice: { n: 3, unit: 'months' }, monthEnd: 'last-day' }).days.notice).toBe(
      '2027-03-31',
    );
    expect(dates({ end: '2028-05-31', notice: { n: 3, unit: 'months' } }).days.notice).toBe('2028-02-29');
  });

  test('it renewed since: the term that runs counts; without knowing whether, the old end stands and that is said', () => {
    const old: Terms = { start: '2023-03-01', term: { n: 1, unit: 'years' }, notice: { n: 1, unit: 'months' } };
    expect(dates({ ...old, renewal: 'renews' }).days['term-end']).toBe('2027-02-28');
    expect(dates({ ...old, renewal: 'ends' }).days['term-end']).toBe('2024-02-29');
    expect(steps(old, 'term-end')?.join(' ')).toContain('isn’t known');
  });

  test('ends by notice to a month’s, quarter’s or year’s end, or on any day', () => {
    const notice = { n: 6, unit: 'weeks' } as const;
    expect(dates({ notice, endsOn: 'month-end' }).days.notice).toBe('2026-05-19');
    expect(dates({ notice, endsOn: 'quarter-end' }).days.notice).toBe('2026-05-19');
    expect(dates({ notice, endsOn: 'year-end' }).days.notice).toBe('2026-11-19');
    expect(dates({ notice, endsOn: 'any-day' }).days).toMatchObject({ 'notice-end': '2026-06-17' });
  });

  test('after notice or cancelling it does not renew, and the day for notice is met', () => {
    for (const events of [sent, [cancelledToday]]) {
      const { days, known } = dates(yearly, events);
      expect(days.renewal).toBeUndefined();
      expect(known.find(({ id }) => id === 'notice')?.met?.en).toMatch(/May [46], 2026/);
    }
  });
});

describe('vendor, law and log', () => {
  test('a vendor’s day for notice counts until the contract’s own is known', () => {
    const terms: Terms = { end: '2026-12-31' };
    expect(dates(terms, [], site('salesforce')).days['vendor-notice-0']).toBe('2026-12-01');
    const { days } = dates({ ...terms, notice: { n: 60, unit: 'days' } }, [], site('salesforce'));
    expect(days['vendor-notice-0']).toBeUndefined();
    expect(days.notice).toBe('2026-10-30');
  });

  test('what is counted from the end of access is open until it is cancelled and the end is known', () => {
    expect(dates(yearly, [], site('salesforce')).open).toContain('vendor-retention-0');
    const { days } = dates({ ...yearly, effect: 'term-end' }, [cancelledToday], site('salesforce'));
    expect(Object.entries(days).find(([id]) => id.startsWith('vendor-retention'))?.[1]).toBe('2027-04-30');
  });

  test('the EU Data Act is for a company in the EU that switches, step by step from the notice', () => {
    const eu: Terms = { ...yearly, ownSeat: 'eu' };
    expect(dates(eu).open).toEqual(expect.arrayContaining(['data-act-notice', 'data-act-transition']));
    expect(dates(eu, sent).days).toMatchObject({
      'data-act-notice': '2026-07-04',
      'data-act-transition': '2026-08-03',
      'data-act-retrieval': '2026-09-02',
    });
    for (const ownSeat of ['cn', 'uk', 'us', 'other'] as const)
      expect(Object.keys(dates({ ...eu, ownSeat }, sent).days).filter((id) => id.startsWith('data-act'))).toEqual([]);
    const none: CaseEvent = { type: 'question-answered', question: 'next', answers: ['none'] } as CaseEvent;
    expect(dates(eu, [...sent, none]).days['data-act-notice']).toBeUndefined();
  });

  test('records of processing are kept for three years where Chinese law is for them', () => {
    expect(dates({ ...yearly, ownSeat: 'cn' }).days['cn-records']).toBe('2029-12-31');
    expect(dates(yearly).days['cn-records']).toBeUndefined();
  });

  test('an answer that is awaited', () => {
    expect(dates({}, sent).days['letter-termination-l']).toBe('2026-05-20');
  });

  test('tasks get the day that is for them, and none once that is met', () => {
    const days = (events: CaseEvent[]) => taskDays(hubspot, caseWith({ ...yearly, delivery: 2 }, events), now);
    expect(days([]).get('notice')).toMatchObject({ day: '2026-09-28' });
    expect(days([]).get('cancel')?.day).toBe('2026-09-30');
    expect(days(sent).get('notice')).toBeUndefined();
    expect(days(sent).get('answer')?.day).toBe('2026-05-20');
  });
});

describe('what could be done until a day', () => {
  const terms: Terms = { ...yearly, refundWithin: { n: 2, unit: 'weeks' } };
  const refund = (events: CaseEvent[] = []) => dates(terms, events).known.find(({ id }) => id === 'refund-contract');

  test('is not overdue after it, and no task is late for it', () => {
    const late = refund();
    expect(late?.day).toBe('2026-01-15');
    expect(late && groupOf(late, '2026-05-06')).toBe('past');
    expect(taskDays(hubspot, caseWith(terms), now).get('refund')).toBeUndefined();
    expect(taskDays(hubspot, caseWith(terms), new Date('2026-01-10T10:00:00Z')).get('refund')?.day).toBe('2026-01-15');
  });

  test('asks for nothing once it is cancelled', () => {
    expect(refund([cancelledToday])?.met).toBeDefined();
  });
});

test('at every site, with every term: each day says how it was computed, in both languages, with nothing left to fill', () => {
  const full: Terms = {
    ...yearly,
    ...{ ownSeat: 'eu', noticeEarliest: { n: 90, unit: 'days' }, delivery: 2, refundWithin: { n: 2, unit: 'weeks' } },
    ...{ dataKept: { n: 30, unit: 'days' }, effect: 'term-end' },
  };
  for (const each of sites)
    for (const terms of [{}, full, { ...full, timeZone: undefined, ownSeat: 'cn' as const }]) {
      const { known, open } = deadlinesOf(
        each,
        caseWith(JSON.parse(JSON.stringify(terms)), [...sent, cancelledToday]),
        now,
      );
      expect(new Set([...known, ...open].map(({ id }) => id)).size).toBe(known.length + open.length);
      for (const { title, computed, met } of known) {
        expect(computed.length).toBeGreaterThan(0);
        for (const text of [title, ...computed, ...(met ? [met] : [])])
          for (const language of languages) expect(text[language]).not.toMatch(/^\s*$|\{|undefined|NaN|Invalid/);
      }
      for (const { title, missing } of open)
        for (const language of languages) expect(`${title[language]}${missing[language]}`).not.toMatch(/\{|undefined/);
    }
});
