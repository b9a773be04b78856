import { describe, expect, test } from 'vitest';
import type { Deadline } from './deadline.ts';
import { dayOfReminder, nextMoment, remindersOf, toTell } from './reminders.ts';

const deadline = (part: Partial<Deadline> = {}): Deadline => ({
  ...{ id: 'notice', title: { en: 'Notice', 'zh-CN': '通知' }, day: '2026-09-30', kind: 'act', computed: [] },
  basis: { type: 'log' },
  ...part,
});
const all = (...deadlines: Deadline[]) => remindersOf('c', deadlines, 'Europe/Berlin');
const tell = (now: string, told: string[] = [], reminders = all(deadline())) =>
  toTell(reminders, new Set(told), new Date(now), now.slice(0, 10));
const key = (day: string, ahead: number) => JSON.stringify(['c', 'notice', day, ahead]);
const keys = (reminders: { key: string }[]) => reminders.map(({ key }) => key);

describe('reminders', () => {
  test('come 14 and 3 days before and on the day, at nine by the contract’s clocks, summer time or not', () => {
    expect(all(deadline({ day: '2026-11-05' })).map(({ at }) => at.toISOString())).toEqual([
      '2026-10-22T07:00:00.000Z',
      '2026-11-02T08:00:00.000Z',
      '2026-11-05T08:00:00.000Z',
    ]);
  });

  test('are only of what has to be done, or can be until then', () => {
    expect(all(deadline({ kind: 'may' }))).toHaveLength(3);
    const met = { en: 'Sent.', 'zh-CN': '已发出。' };
    expect(all(deadline({ met }), deadline({ kind: 'event' }), deadline({ kind: 'from' }))).toEqual([]);
  });

  test('nothing is told before its time, each once, and after a long pause only the last', () => {
    expect(tell('2026-09-16T06:59:00Z').tell).toEqual([]);
    expect(keys(tell('2026-09-16T07:00:00Z').tell)).toEqual([key('2026-09-30', 14)]);
    expect(tell('2026-09-16T08:00:00Z', [key('2026-09-30', 14)]).tell).toEqual([]);
    const late = tell('2026-09-30T08:00:00Z');
    expect(keys(late.tell)).toEqual([key('2026-09-30', 0)]);
    expect(late.settled).toHaveLength(3);
  });

  test('a day that is long over is settled without a word; one that moved is told anew', () => {
    expect(tell('2026-10-20T08:00:00Z').tell).toEqual([]);
    expect(tell('2026-10-20T08:00:00Z').settled).toHaveLength(3);
    const moved = all(deadline({ day: '2026-10-01' }));
    expect(keys(tell('2026-09-30T08:00:00Z', [key('2026-09-30', 14), key('2026-09-30', 3)], moved).tell)).toEqual([
      key('2026-10-01', 3),
    ]);
  });

  test('looks again at the next of them', () => {
    expect(nextMoment(all(deadline()), new Date('2026-09-20T00:00:00Z'))?.toISOString()).toBe(
      '2026-09-27T07:00:00.000Z',
    );
    expect(nextMoment(all(deadline()), new Date('2026-10-01T00:00:00Z'))).toBeUndefined();
  });

  test('tell by their key which day of which case they are about, whatever the ids are made of', () => {
    const [reminder] = remindersOf('hubspot|4711~2', [deadline({ id: 'task-own-"1"|x' })], 'UTC');
    expect(dayOfReminder(reminder?.key ?? '')).toEqual({ caseId: 'hubspot|4711~2', deadline: 'task-own-"1"|x' });
    for (const other of ['', 'c|notice|2026-10-01|3', '[]', '["c","notice"]', 'null'])
      expect(dayOfReminder(other)).toBeUndefined();
  });
});
