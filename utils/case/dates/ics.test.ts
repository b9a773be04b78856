import fc from 'fast-check';
import ICAL from 'ical.js';
import ical from 'node-ical';
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

  test('a second reader, built on nothing of the first, reads the same', () => {
    const two = [deadline(), deadline({ id: 'term-end', kind: 'event', day: '2028-02-29' })];
    for (const language of languages) {
      const text = write(two, language, '供应商，公司; “Sample”, '.repeat(8));
      const read = Object.values(ical.parseICS(text)).filter((each) => each?.type === 'VEVENT');
      expect(read).toHaveLength(2);
      for (const [at, event] of events(text).entries()) {
        const other = read.find(({ uid }) => uid === event.uid);
        expect(other?.summary).toBe(event.summary);
        expect(other?.description).toBe(event.description);
        expect(other?.datetype).toBe('date');
        // Whole days are told in the reader's own time zone.
        const local = (date: Date | undefined) => date?.toLocaleDateString('sv');
        expect(local(other?.start)).toBe(two[at]?.day);
        expect(local(other?.end)).toBe(addDays(two[at]?.day ?? '', 1));
        expect((other?.alarms ?? []).map(({ action }) => action)).toEqual(at === 0 ? ['DISPLAY', 'DISPLAY'] : []);
      }
    }
  });

  test('keeps the rules that Outlook, Google and Apple calendars hold to', () => {
    const text = write([deadline(), deadline({ id: 'term-end' })]).replaceAll('\r\n ', '');
    const calendar = text.slice(0, text.indexOf('BEGIN:VEVENT'));
    for (const line of ['VERSION:2.0', 'METHOD:PUBLISH', 'CALSCALE:GREGORIAN'])
      expect(
        calendar.split('\r\n').filter((each) => each === line),
        line,
      ).toHaveLength(1);
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/.+\r\n/);
    expect(calendar).toMatch(/^NAME:(.+)\r\nX-WR-CALNAME:\1\r$/m);
    const entries = text.split('BEGIN:VEVENT').slice(1);
    expect(new Set(entries.map((entry) => /^UID:(.+)\r$/m.exec(entry)?.[1])).size).toBe(2);
    for (const entry of entries) {
      const outside = entry.replaceAll(/BEGIN:VALARM[\s\S]*?END:VALARM/g, '');
      for (const name of ['UID', 'DTSTAMP', 'LAST-MODIFIED', 'SEQUENCE', 'DTSTART', 'DTEND', 'SUMMARY', 'DESCRIPTION'])
        expect(outside.match(new RegExp(`^${name}[;:]`, 'gm')), name).toHaveLength(1);
      expect(outside).toMatch(/^DTSTAMP:\d{8}T\d{6}Z\r$/m);
      expect(outside).toMatch(/^DTSTART;VALUE=DATE:\d{8}\r$/m);
      expect(outside).toMatch(/^DTEND;VALUE=DATE:\d{8}\r$/m);
      // A time without a zone would be another moment for each reader.
      expect(entry).not.toMatch(/TZID|VALUE=DATE-TIME/);
      const rings = entry.match(/BEGIN:VALARM[\s\S]*?END:VALARM/g) ?? [];
      expect(rings).toHaveLength(2);
      for (const ring of rings)
        expect(ring).toMatch(/ACTION:DISPLAY\r\nTRIGGER:-P\d+DT15H\r\nDESCRIPTION:.+\r\nEND:VALARM$/);
    }
  });

  test('what is written later replaces what a calendar has', () => {
    const at = (minutes: number) => {
      const later = new Date(now.getTime() + minutes * 60_000);
      const text = icsOf({ caseId: 'c', name: '', language: 'en', now: later, deadlines: [deadline()] });
      return Number(/^SEQUENCE:(\d+)\r$/m.exec(text)?.[1]);
    };
    expect(at(1)).toBeGreaterThan(at(0));
    expect(at(60 * 24 * 365 * 50)).toBeLessThan(2 ** 31);
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
