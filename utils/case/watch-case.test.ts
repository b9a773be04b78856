import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { type CaseView, caseView } from './cases.ts';
import { db } from './db.ts';
import { append } from './log.ts';
import type { Case } from './rows/case.ts';
import { freshCase } from './testing/practice.ts';
import { watchCase } from './watch-case.ts';

let found: Case;
beforeEach(async () => {
  found = await freshCase();
});

/** What is told of a case: each time it is asked for, what comes next. */
function tellings(caseId: string) {
  const told: (CaseView | null)[] = [];
  const asked: ((view: CaseView | null) => void)[] = [];
  const pass = () => {
    while (told.length > 0 && asked.length > 0) asked.shift()?.(told.shift() ?? null);
  };
  const seen = (view: CaseView | null) => {
    told.push(view);
    pass();
  };
  const stop = watchCase(caseId, seen, (error) => {
    throw error;
  });
  const next = () =>
    new Promise<CaseView | null>((resolve) => {
      asked.push(resolve);
      pass();
    });
  return { next, stop };
}

test('tells a case now and when it changes; a task in which nothing changed stays the object it was', async () => {
  const { next, stop } = tellings(found.id);
  const before = await next();
  await append(found.id, { type: 'task-said-done', task: 'people' });
  const after = await next();
  stop();
  const changed = after?.tasks.filter((task) => !before?.tasks.includes(task)).map(({ id }) => id);
  expect(changed).toContain('people');
  expect(after?.tasks.find(({ id }) => id === 'people')?.status).toBe('done');
  expect(after?.tasks.length).toBeGreaterThan(20);
  expect(changed?.length).toBeLessThan(5);
});

test('tells null of a case that this version can’t show', async () => {
  await db.cases.update(found.id, { site: 'a-crm-of-tomorrow' });
  const { next, stop } = tellings(found.id);
  expect(await next()).toBeNull();
  stop();
});

test('a task that a screen shows already stays the object that it shows', async () => {
  const known = (await caseView(found.id))?.tasks ?? [];
  const told = await new Promise<CaseView | null>((resolve, reject) => {
    const stop = watchCase(
      found.id,
      (view) => {
        stop();
        resolve(view);
      },
      reject,
      known,
    );
  });
  expect(known.length).toBeGreaterThan(20);
  expect(told?.tasks.every((task, at) => task === known[at])).toBe(true);
});
