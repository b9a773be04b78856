import { expect, test } from 'vitest';
import { checkLinked } from '../utils/files/check.ts';
import { compareFiles } from '../utils/files/compare-files.ts';
import { objectFactsOf } from './file-facts.ts';
import { siteById } from './index.ts';

test('columns that name files go along to the checks: a picture that Zoho’s backup lacks is told', async () => {
  const zoho = siteById('zoho');
  const objects = zoho ? objectFactsOf(zoho) : [];
  expect(objects.find(({ object }) => object === 'accounts')?.files).toEqual([
    { column: 'Account Image', folder: 'RecordImages' },
  ]);
  const csv =
    'Record Id,Created Time,Modified Time,Account Image\nzcrm_1,2026-01-01,2026-01-01,a.png\nzcrm_2,2026-01-01,2026-01-01,b.png\n';
  const file = await checkLinked(new Blob([csv]), 'Accounts_001.csv', { objects, expected: [] });
  const lacking = (...others: string[]) => compareFiles([file], { objects, expected: [] }, others).findings;
  expect(lacking('RecordImages/a.png', 'RecordImages/b.png')).toEqual([]);
  expect(lacking('RecordImages/a.png')).toMatchObject([
    { id: 'missing-attachments', place: { column: 'Account Image', row: 3 } },
  ]);
});
