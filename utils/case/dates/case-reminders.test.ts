import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { archiveCase } from '../cases.ts';
import type { CaseEvent } from '../events/index.ts';
import { append } from '../log.ts';
import { openPractice } from '../practice-case.ts';
import type { Case } from '../rows/case.ts';
import { freshCase } from '../testing/practice.ts';
import { remindersOfCases } from './case-reminders.ts';

let first: Case;
beforeEach(async () => {
  // Under an id of its own: what was worked out of the case before must not count for this one.
  first = await freshCase(crypto.randomUUID());
});

const dayOf = (day: string): CaseEvent => ({ type: 'task-day-set', task: 'bill', day });
const zoneOf = (value: string): CaseEvent => ({
  type: 'contract-term-set',
  term: { field: 'timeZone', value },
  source: { type: 'person' },
});

test('a day is counted from the moment on which it begins where the contract counts', async () => {
  await append(first.id, zoneOf('Pacific/Auckland'));
  await append(first.id, dayOf('2026-11-23'));
  // In Auckland 23 November begins at 11:00 UTC of the 22nd; in UTC, and here, it is still the 22nd.
  expect((await remindersOfCases(new Date('2026-11-22T10:30:00Z'))).pressing).toBe(0);
  expect((await remindersOfCases(new Date('2026-11-22T11:30:00Z'))).pressing).toBe(1);
});

test('what is written into the log counts at once, and what was worked out before is kept', async () => {
  const now = new Date('2026-11-22T12:00:00Z');
  await append(first.id, dayOf('2026-11-20'));
  const before = await remindersOfCases(now);
  expect(before.pressing).toBe(1);
  expect((await remindersOfCases(now)).reminders[0]).toBe(before.reminders[0]);
  await append(first.id, dayOf('2027-11-20'));
  expect((await remindersOfCases(now)).pressing).toBe(0);
});

test('nobody is reminded of practice or of what is archived', async () => {
  const now = new Date('2026-11-22T12:00:00Z');
  await openPractice('en', 'test');
  expect(await remindersOfCases(now)).toEqual({ reminders: [], pressing: 0 });
  await append(first.id, dayOf('2026-11-20'));
  expect((await remindersOfCases(now)).pressing).toBe(1);
  await archiveCase(first.id, true);
  expect(await remindersOfCases(now)).toEqual({ reminders: [], pressing: 0 });
});
