import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from './db.ts';
import { startRun } from './runs.ts';
import { forgetTabs, rememberTab } from './tabs.ts';
import { freshCase } from './testing/practice.ts';

let caseId: string;
beforeEach(async () => {
  caseId = (await freshCase()).id;
  await rememberTab(1, { type: 'looking' });
  await rememberTab(2, { type: 'not-readable' });
  await startRun(caseId, 'cancel', 2);
});

test('a tab shows what was seen in it last', async () => {
  await rememberTab(1, { type: 'unknown-site', host: 'crm.example', origin: 'https://crm.example' });
  expect((await db.tabs.get(1))?.look).toEqual({
    type: 'unknown-site',
    host: 'crm.example',
    origin: 'https://crm.example',
  });
  expect(await db.tabs.count()).toBe(2);
});

test('a closed tab is forgotten, the others are not', async () => {
  await forgetTabs(2);
  expect((await db.tabs.toArray()).map(({ tabId }) => tabId)).toEqual([1]);
});

test('when the browser starts no tab is known, and a guide waits where it stood', async () => {
  await forgetTabs();
  expect(await db.tabs.count()).toBe(0);
  const run = await db.runs.get([caseId, 'cancel']);
  expect(run).toMatchObject({ status: 'active', step: 0 });
  expect(run?.tabId).toBeUndefined();
});
