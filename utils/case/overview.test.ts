import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { hubspot } from '../../sites/hubspot/index.ts';
import { openCase } from './cases.ts';
import { db } from './db.ts';
import { discardPractice } from './discard.ts';
import { append, checkLog } from './log.ts';
import { byDue, overview } from './overview.ts';
import { openPractice } from './practice-case.ts';
import type { Case } from './rows/case.ts';
import { freshCase } from './testing/practice.ts';

let first: Case;
beforeEach(async () => {
  first = await freshCase();
});

const another = (id: string) => openCase(hubspot, { id, region: 'na1', host: 'app.hubspot.com' }, 'test');

test('what is due first stands first, what has no day after it, practice last', async () => {
  const second = await another('12');
  const third = await another('13');
  const practice = await openPractice('en', 'test');
  await append(second.id, { type: 'task-day-set', task: 'bill', day: '2027-02-01' });
  await append(second.id, { type: 'task-day-set', task: 'people', day: '2027-03-01' });
  await append(third.id, { type: 'task-day-set', task: 'bill', day: '2026-01-01' });
  const lines = (await overview()).toSorted(byDue);
  expect(lines.map(({ case: { id } }) => id)).toEqual([third.id, second.id, first.id, practice.id]);
  expect(lines[0]).toMatchObject({ overdue: true, due: '2026-01-01', next: { id: 'bill' } });
  expect(lines[1]).toMatchObject({ overdue: false, due: '2027-02-01', next: { id: 'reason' } });
});

test('what is finished with is due no more', async () => {
  await append(first.id, { type: 'task-day-set', task: 'bill', day: '2026-01-01' });
  await append(first.id, { type: 'task-said-done', task: 'bill' });
  expect((await overview())[0]).toMatchObject({ overdue: false, due: undefined, done: 1 });
});

test('a case of a CRM that this version does not know has its line', async () => {
  await db.cases.update(first.id, { site: 'from-the-future' });
  expect((await overview())[0]).toMatchObject({ case: { id: first.id }, all: 0 });
});

test.each(['en', 'zh-CN'] as const)(
  'the practice case is one, half-way, says what it is, and can be thrown away (%s)',
  async (language) => {
    const [practice, again] = [await openPractice(language, 'test'), await openPractice(language, 'test')];
    expect(again.id).toBe(practice.id);
    const line = (await overview()).find(({ case: { id } }) => id === practice.id);
    expect(line).toMatchObject({ overdue: true, case: { practice: true } });
    expect(line?.done).toBeGreaterThan(1);
    expect((await checkLog(practice.id)).ok).toBe(true);
    expect(await db.evidence.where({ caseId: practice.id }).count()).toBe(1);
    await discardPractice(practice.id);
    for (const table of db.tables) {
      const rows: { caseId?: string; id?: string }[] = await table.toArray();
      expect(
        rows.filter(({ caseId, id }) => caseId === practice.id || id === practice.id),
        table.name,
      ).toEqual([]);
    }
    expect(await db.cases.get(first.id)).toBeDefined();
  },
);

test('a real case is never thrown away', async () => {
  await expect(discardPractice(first.id)).rejects.toThrow(/practice/);
  expect(await db.cases.get(first.id)).toBeDefined();
});
