import { expect, test } from 'vitest';
import { isAttachment, isData, isDescription } from './data-names.ts';

test.each([
  'contacts.CSV',
  'a/b.tsv',
  'all.zip',
  'x.json',
  'old.xls',
  'book.xlsx',
  'part.z01',
  'export.zip.002',
  'notes.txt',
])('%s holds data', (name) => expect(isData(name)).toBe(true));

test.each([
  'readme.txt',
  'README.md',
  '导入说明.txt',
  '__MACOSX/contacts.csv',
  'a/._contacts.csv',
  'photo.png',
  'datapackage.json',
  'data/contacts.csv-metadata.json',
  'no ending',
])('%s does not', (name) => expect(isData(name)).toBe(false));

test('descriptions and attachments', () => {
  expect(['x/datapackage.json', 'a-metadata.json', 'metadata.json'].every(isDescription)).toBe(true);
  expect(isDescription('contacts.json')).toBe(false);
  expect(['Attachments/a.csv', 'x/附件/a.zip', 'Uploads_2.zip/a.csv', 'ContentVersion/068A'].every(isAttachment)).toBe(
    true,
  );
  expect(isAttachment('attachments.csv')).toBe(false);
});
