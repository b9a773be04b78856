import { describe, expect, test } from 'vitest';
import { objectFactsOf, setFactsOf } from '../../../sites/file-facts.ts';
import { zoho } from '../../../sites/zoho/index.ts';
import { checkFile, type FileLinks } from '../../../utils/files/check.ts';
import { compareFiles } from '../../../utils/files/compare-files.ts';
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
const objects = objectFactsOf(zoho);
const shown = [
  { object: 'accounts', count: counts.Accounts },
  { object: 'contacts', count: counts.Contacts },
  { object: 'deals', count: counts.Potentials },
];

/** What our own checks say of the files of one backup, together. */
async function judge(damage: Damage, names: readonly BackupFile[] = backupFiles) {
  const checked = await Promise.all(
    names.map(async (name) => {
      const bytes = await makeBackupFile(name, data, damage);
      let links: FileLinks | undefined;
      const onLinks = (known: FileLinks) => {
        links = known;
      };
      const report = await checkFile(new Blob([bytes as BlobPart]), name, { objects, expected: [] }, { onLinks });
      return { report, links };
    }),
  );
  return compareFiles(checked, { objects, expected: shown, sets: setFactsOf(zoho) });
}

const found = (report: Awaited<ReturnType<typeof judge>>) =>
  [...report.findings, ...report.files.flatMap(({ findings }) => findings)]
    .filter(({ severity }) => severity !== 'note')
    .map(({ id }) => id);

test('a whole backup is told to be whole, every module counted', async () => {
  const report = await judge('none');
  expect(found(report)).toEqual([]);
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
    expect(found(report)).toContain(id);
    expect(report.verdict).not.toBe('whole');
  });

  test('a part that was not downloaded leaves objects missing', async () => {
    const report = await judge('none', ['Data_002.zip', 'Attachments_001.zip']);
    expect(found(report)).toContain('missing-part');
  });
});

test('the same seed makes the same records, ids are unique and lookups lead somewhere', () => {
  expect(makeData(counts, 2026)).toEqual(data);
  const accounts = new Set(data.Accounts.map((record) => record['Record Id']));
  expect(accounts.size).toBe(counts.Accounts);
  for (const module of ['Contacts', 'Potentials', 'Sales_Orders'] as const)
    expect(data[module].every((record) => accounts.has(record['Account Name.id']))).toBe(true);
});
