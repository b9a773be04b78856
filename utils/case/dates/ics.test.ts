import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../text.ts';
import { addDays, type Day, dayOf } from './days.ts';
import type { Deadline } from './deadline.ts';
import { icsOf } from './ics.ts';

const now = new Date('2026-05-06T08:09:10.123Z');
const deadline = (part: Partial<Deadline> = {}): Deadline => ({
  id: 'notice',
  title: { en: 'Last day for notice', 'zh-CN': '通知的最后期限' },
  day: '2026-09-30',
  kind: 'act',
  computed: [
    { en: '3 months before Dec 31, 2026: Sep 30, 2026.', 'zh-CN': '2026年12月31日前3个月：2026年9月30日。' },
    { en: 'By then it must have arrived.', 'zh-CN': '届时通知须已送达。' },
  ],
  basis: { type: 'contract', fields: ['notice'] },
  ...part,
});
const write = (deadlines: Deadline[], language: Language = 'en', name = 'HubSpot CRM · Sample; Trading, Ltd') =>
  icsOf({ caseId: '7d1c', name, language, now, deadlines });
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

describe('a calendar file', () => {
  test.each(languages)('is read by another program as it was meant (%s)', (language) => {
    const [event] = events(write([deadline()], language));
    expect(event?.summary).toBe(`${deadline().title[language]} (HubSpot CRM · Sample; Trading, Ltd)`);
    expect(event?.description).toBe(
      deadline()
        .computed.map((text) => text[language])
        .join('\n'),
    );
    expect(event?.startDate.toString()).toBe('2026-09-30');
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.endDate.toString()).toBe('2026-10-01');
    expect(event?.uid).toBe('notice.7d1c@clean-exit.invalid');
    expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-05-06T08:09:10Z');
  });

  test('rings at nine in the morning 14 and 3 days before, and not where nothing has to be done', () => {
    const [event] = events(write([deadline()]));
    const rings = event?.component.getAllSubcomponents('valarm').map((each) => {
      const start = event.startDate.clone();
      start.isDate = false;
      start.addDuration(each.getFirstPropertyValue('trigger') as ICAL.Duration);
      return start.toString();
    });
    expect(rings).toEqual(['2026-09-16T09:00:00', '2026-09-27T09:00:00']);
    const quiet = [deadline({ kind: 'event' }), deadline({ met: { en: 'Sent.', 'zh-CN': '已发出。' } })];
    expect(events(write(quiet)).flatMap((each) => each.component.getAllSubcomponents('valarm'))).toEqual([]);
  });

  test('the same day moved keeps its UID, another case has another', () => {
    const uid = (day: Day) => events(write([deadline({ day })]))[0]?.uid;
    expect(uid('2026-09-30')).toBe(uid('2027-09-30'));
    const other = icsOf({ caseId: 'other', name: '', language: 'en', now, deadlines: [deadline()] });
    expect(events(other)[0]?.uid).not.toBe(uid('2026-09-30'));
  });

  test('whatever the words are: lines of at most 75 octets end with CRLF, and the words come back', () => {
    const words = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'供应商通知期，；\\;,:"\n\t 😀'),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 120,
    });
    const day = fc.integer({ min: 0, max: 60_000 }).map(dayOf);
    fc.assert(
      fc.property(words, words, day, (title, step, on) => {
        const both = (text: string) => ({ en: text, 'zh-CN': text });
        const text = write([deadline({ title: both(title), computed: [both(step)], day: on })], 'zh-CN', '');
        const lines = text.split('\r\n');
        expect(lines.at(-1)).toBe('');
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          // A character that was cut would come out as a replacement.
          expect(line.isWellFormed()).toBe(true);
        }
        const [event] = events(text);
        const plain = (given: string) => given.replaceAll(/\r\n?/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, ' ');
        expect(event?.summary).toBe(`${plain(title)} ()`);
        expect(event?.description).toBe(plain(step));
        expect(event?.startDate.toString()).toBe(on);
        expect(event?.endDate.toString()).toBe(addDays(on, 1));
      }),
      { numRuns: 1_000 },
    );
  });
});
