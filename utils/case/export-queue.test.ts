import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from './db.ts';
import { forget, knownAmong, leftBehind, otherPages, remember, untilGone } from './export-queue.ts';

const contacts = { path: 'export/contacts.csv', bytes: 9, modified: 1_790_000_000_000 };
const deals = { path: 'deals.csv', bytes: 7, modified: 1_790_000_000_001 };
/** A row as a page that is gone left it. */
const left = { id: 'left', caseId: 'one', ...contacts, queuedAt: '2026-11-20T10:00:00.000Z', page: 'closed' };

beforeEach(() => db.queue.clear());

test('a file is known again by name, size and time, and by its folder where both are known', () => {
  const known = (...others: (typeof contacts)[]) => knownAmong([contacts], others).size === 1;
  expect(known({ ...contacts, path: 'contacts.csv' })).toBe(true);
  expect(known({ ...contacts, path: 'Downloads/export/contacts.csv' })).toBe(true);
  expect(known({ ...contacts, path: 'other/contacts.csv' })).toBe(false);
  expect(known({ ...contacts, path: 'old-contacts.csv' })).toBe(false);
  expect(known({ ...contacts, modified: 1 }, { ...contacts, bytes: 10 })).toBe(false);
});

test('what this page reads is not left behind', async () => {
  const rows = await remember('one', [contacts, deals]);
  expect(rows).toMatchObject([contacts, deals]);
  expect(await leftBehind('one')).toEqual([]);
});

test('what a closed page read is left behind, in its own case', async () => {
  await db.queue.put(left);
  expect(await leftBehind('one')).toEqual([left]);
  expect(await leftBehind('two')).toEqual([]);
});

test('what another open page reads is not left behind', async () => {
  await db.queue.put(left);
  await navigator.locks.request('page:closed', async () => {
    expect(await leftBehind('one')).toEqual([]);
  });
});

test('a file that is given again is no longer left behind, whichever folder it comes from', async () => {
  await db.queue.bulkPut([left, { ...left, ...deals, id: 'other' }]);
  await remember('one', [{ ...contacts, path: 'contacts.csv' }]);
  expect(await leftBehind('one')).toMatchObject([{ id: 'other' }]);
});

test('a file that is checked or given up is forgotten', async () => {
  const rows = await remember('one', [contacts, deals]);
  await forget(rows.map(({ id }) => id));
  expect(await db.queue.count()).toBe(0);
});

test('what this page began to read while the page before it was closing is not left behind, and is forgotten with it', async () => {
  await db.queue.bulkPut([left, { ...left, ...deals, id: 'other' }]);
  const rows = await navigator.locks.request('page:closed', () => remember('one', [contacts]));
  expect(await leftBehind('one')).toMatchObject([{ id: 'other' }]);
  await forget(rows.map(({ id }) => id));
  expect(await db.queue.toArray()).toMatchObject([{ id: 'other' }]);
});

test('a page that is closed later is noticed when it is gone', async () => {
  await db.queue.put(left);
  await remember('one', [deals]);
  expect(await otherPages('one')).toEqual(['closed']);
  const [open, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const page = navigator.locks.request('page:closed', () => {
    held.resolve();
    return open.promise;
  });
  await held.promise;
  let gone = false;
  const waiting = untilGone('closed', new AbortController().signal).then(() => {
    gone = true;
  });
  expect(await leftBehind('one')).toEqual([]);
  expect(gone).toBe(false);
  open.resolve();
  await Promise.all([page, waiting]);
  expect(await leftBehind('one')).toEqual([left]);
});
