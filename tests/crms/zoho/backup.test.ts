import { describe, expect, test } from 'vitest';
import { zoho } from '../../../sites/zoho/index.ts';
import { judgeFiles, troubleIn } from '../judge.ts';
import { type BackupFile, backupFiles, type Damage, makeBackupFile } from './backup.ts';
import { type Counts, makeData } from './data.ts';

const counts: Counts = {
  Accounts: 40,
  Contacts: 210,
  Leads: 33,
  Potentials: 51,
  Products: 12,
  Sales_Orders: 9,
  Notes: 70,
  Users: 6,
  'Practice Sites_C': 7,
};
const data = makeData(counts, 2026);
const shown = [
  { object: 'accounts', count: counts.Accounts },
  { object: 'contacts', count: counts.Contacts },
  { object: 'deals', count: counts.Potentials },
];

/** What our own checks say of the files of one backup, together. */
async function judge(damage: Damage, names: readonly BackupFile[] = backupFiles) {
  const files = names.map(async (name) => ({ name, bytes: await makeBackupFile(name, data, damage) }));
  return judgeFiles(zoho, await Promise.all(files), shown);
}

test('a whole backup is told to be whole, every module counted', async () => {
  const report = await judge('none');
  expect(troubleIn(report)).toEqual([]);
  expect(report.verdict).toBe('whole');
  expect(Object.fromEntries(report.completeness.map(({ object, got }) => [object, got]))).toMatchObject({
    accounts: 40,
    contacts: 210,
    leads: 33,
    deals: 51,
    products: 12,
    salesOrders: 9,
    notes: 70,
    users: 6,
  });
});

describe('damage is told', () => {
  test.each([
    ['truncated-zip', 'zip-cut-off'],
    ['missing-module', 'missing-object'],
    ['missing-rows', 'fewer-rows'],
    ['login-page', 'web-page'],
  ] as const)('%s', async (damage, id) => {
    const report = await judge(damage);
    expect(troubleIn(report)).toContain(id);
    expect(report.verdict).not.toBe('whole');
  });

  test('a part that was not downloaded leaves objects missing', async () => {
    const report = await judge('none', ['Data_002.zip', 'Attachments_001.zip']);
    expect(troubleIn(report)).toContain('missing-part');
  });
});

test('the same seed makes the same records, ids are unique and lookups lead somewhere', () => {
  expect(makeData(counts, 2026)).toEqual(data);
  const accounts = new Set(data.Accounts.map((record) => record['Record Id']));
  expect(accounts.size).toBe(counts.Accounts);
  for (const module of ['Contacts', 'Potentials', 'Sales_Orders'] as const)
    expect(data[module].every((record) => accounts.has(record['Account Name.id']))).toBe(true);
});
