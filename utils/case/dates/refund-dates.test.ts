import { expect, test } from 'vitest';
import { hubspot } from '../../../sites/hubspot/index.ts';
import type { CaseEvent } from '../events/index.ts';
import { deadlinesOf } from './deadlines.ts';
import { icsOf } from './ics.ts';
import { remindersOf } from './reminders.ts';
import { taskDays } from './task-days.ts';
import { caseWith } from './testing/case-with.ts';

const now = new Date('2026-05-06T10:00:00Z');
const money = { day: '2026-05-01', amount: '300', currency: 'CNY' };
const asked: CaseEvent = { type: 'money-refund-asked', way: 'letter', ...money };
const received: CaseEvent = { type: 'money-refund-received', way: 'transfer', ...money };
const reminder = (day: string): CaseEvent => ({ type: 'money-refund-reminder', day });

const dayAfter = (...events: CaseEvent[]) =>
  deadlinesOf(hubspot, caseWith({}, events), now).known.find(({ id }) => id === 'refund-reminder');

test('the day to ask for the refund again stands with the other days, and says how much is still to come', () => {
  const half: CaseEvent = { ...received, amount: '100' };
  expect(dayAfter(asked, half, reminder('2026-06-01'))).toMatchObject({ day: '2026-06-01', kind: 'act' });
  expect(dayAfter(asked, half, reminder('2026-06-01'))?.computed.map(({ en }) => en)).toContain(
    'Still to come: CN¥200.00.',
  );
  expect(dayAfter(asked)).toBeUndefined();
  expect(dayAfter(asked, reminder('2026-06-01'), reminder(''))).toBeUndefined();
});

test('it is the day of its task, rings in calendars and is reminded of, until the refund is in', () => {
  const waiting = dayAfter(asked, reminder('2026-06-01'));
  const paid = dayAfter(asked, reminder('2026-06-01'), received);
  if (!waiting || !paid) throw new Error('The day is missing.');
  expect(taskDays(hubspot, caseWith({}, [asked, reminder('2026-06-01')]), now).get('refund')?.day).toBe('2026-06-01');
  expect(taskDays(hubspot, caseWith({}, [asked, reminder('2026-06-01'), received]), now).get('refund')).toBeUndefined();
  const alarms = (deadline: typeof waiting) =>
    icsOf({ caseId: 'c', name: 'x', language: 'en', now, deadlines: [deadline] }).split('BEGIN:VALARM').length - 1;
  expect(alarms(waiting)).toBe(2);
  expect(alarms(paid)).toBe(0);
  expect(remindersOf('c', [waiting], 'UTC')).toHaveLength(3);
  expect(remindersOf('c', [paid], 'UTC')).toEqual([]);
  expect(paid.met?.['zh-CN']).toBe('退款已到账。');
});
