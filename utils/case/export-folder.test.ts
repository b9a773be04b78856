import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from './db.ts';
import { forgetFolder, grantFolder, takeFromFolder } from './export-folder.ts';
import type { FileIdentity } from './export-queue.ts';

const handle = { name: 'CRM' } as FileSystemDirectoryHandle;
const contacts = { path: 'CRM/contacts.csv', bytes: 9, modified: 1_790_000_000_000 };
const deals = { path: 'CRM/deals.csv', bytes: 7, modified: 1_790_000_000_001 };

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await grantFolder('one', handle);
});

/** What is taken when the folder holds these. */
async function look(...files: FileIdentity[]): Promise<FileIdentity[]> {
  let found: FileIdentity[] = [];
  await takeFromFolder('one', files, async (fresh) => {
    found = fresh;
  });
  return found;
}

test('a file is taken from the folder once; a changed one is another file', async () => {
  expect(await look(contacts)).toEqual([contacts]);
  expect(await look(contacts, deals)).toEqual([deals]);
  const changed = { ...contacts, modified: contacts.modified + 1 };
  expect(await look(changed, deals)).toEqual([changed]);
});

test('two looks at once take a file once', async () => {
  expect((await Promise.all([look(contacts), look(contacts)])).flat()).toEqual([contacts]);
});

test('what could not be noted is taken again', async () => {
  await expect(takeFromFolder('one', [contacts], () => Promise.reject(new Error('no room')))).rejects.toThrow(
    'no room',
  );
  expect(await look(contacts)).toEqual([contacts]);
});

test('what a closed page left behind is taken again', async () => {
  await look(contacts, deals);
  await db.queue.put({ id: 'left', caseId: 'one', ...contacts, queuedAt: '', page: 'closed' });
  expect(await look(contacts, deals)).toEqual([contacts]);
});

test('another folder begins anew, and a forgotten one is gone', async () => {
  await look(contacts);
  await grantFolder('one', handle);
  expect(await look(contacts)).toEqual([contacts]);
  await forgetFolder('one');
  expect(await db.folders.count()).toBe(0);
});
