import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { file, move, system } from '../migration/testing.ts';
import { db } from './db.ts';
import { keepFile } from './files.ts';
import { linesOf } from './log.ts';
import {
  choicesOf,
  filesToMigrate,
  logMigration,
  rememberGoals,
  rememberObject,
  rememberSystem,
} from './migrations.ts';
import type { Case } from './rows/case.ts';
import { freshCase, reportOf } from './testing/practice.ts';

let found: Case;
beforeEach(async () => {
  found = await freshCase();
});

test('remembers what was chosen, for each case, system and object by itself', async () => {
  const { id } = found;
  expect(await choicesOf(id)).toEqual({ caseId: id, columns: {}, objects: {} });
  await Promise.all([
    rememberSystem(id, 'zoho'),
    rememberObject(id, 'list.csv', 'none'),
    rememberGoals(id, 'zoho', 'contact', { Mail: { to: 'field', field: 'email' } }),
    rememberGoals(id, 'zoho', 'contact', { Fax: { to: 'nowhere' } }),
    rememberGoals(id, 'hubspot', 'contact', { Fax: { to: 'own' } }),
  ]);
  expect(await choicesOf(id)).toEqual({
    caseId: id,
    system: 'zoho',
    objects: { 'list.csv': 'none' },
    columns: {
      zoho: { contact: { Mail: { to: 'field', field: 'email' }, Fax: { to: 'nowhere' } } },
      hubspot: { contact: { Fax: { to: 'own' } } },
    },
  });
  expect(await choicesOf('another')).toMatchObject({ columns: {} });
});

test('gives the files with tables, and tells of those whose bytes are not kept', async () => {
  const table = {
    path: 'a.csv',
    bytes: 1,
    sha256: 'ab'.repeat(32),
    encoding: 'utf-8' as const,
    columns: ['a'],
    rows: 1,
  };
  await keepFile(found.id, new Blob(['a\n1\n']), reportOf({ name: 'small.csv', tables: [table] }));
  const large = Object.defineProperty(new Blob(['x']), 'size', { value: 65 * 1024 * 1024 });
  await keepFile(found.id, large, reportOf({ name: 'large.csv', sha256: 'cd'.repeat(32), tables: [table] }));
  await keepFile(found.id, new Blob(['%PDF']), reportOf({ name: 'bill.pdf', sha256: 'ef'.repeat(32), tables: [] }));
  const { kept, missing } = await filesToMigrate(await db.files.where({ caseId: found.id }).toArray());
  expect(await Promise.all(kept.map(async ({ name, blob }) => [name, await blob.text()]))).toEqual([
    ['small.csv', 'a\n1\n'],
  ]);
  expect(missing.map(({ name }) => name)).toEqual(['large.csv']);
});

test('the log has counts and names of fields, and no value of any cell', async () => {
  const text = 'Email,Name\nsecret-value,Secret Person\n,\n';
  const { result } = await move([file('contacts.csv', text)], system('pipedrive'));
  await logMigration(found.id, result, true);
  const [, line] = await linesOf(found.id);
  expect(line?.event).toMatchObject({
    type: 'migration-checked',
    system: 'pipedrive',
    written: true,
    tables: [
      {
        name: 'contacts.csv',
        object: 'contact',
        rows: 2,
        rejected: 1,
        problems: [
          { problem: 'row-empty', total: 1 },
          { problem: 'not-an-email', header: 'Person - Email (Work)', total: 1 },
        ],
        files: [{ name: '1-people.csv' }, { name: 'rejected-1-people.csv' }],
      },
    ],
  });
  expect(line?.line).not.toMatch(/secret/i);
});
