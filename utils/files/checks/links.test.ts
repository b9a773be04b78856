import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { check, contacts, finding, ids } from '../testing.ts';

const context = {
  ...contacts,
  objects: contacts.objects.map((facts) =>
    facts.object === 'contacts'
      ? { ...facts, references: [{ column: 'Associated Company IDs', object: 'companies' }] }
      : facts,
  ),
};

const people =
  'Record ID,Email,Associated Company IDs\n1,a@example.invalid,70\n2,b@example.invalid,71;79\n3,c@example.invalid,\n';
const companies = 'Record ID,Name\n70,A\n71,B\n';

async function report(files: Record<string, string | Uint8Array>) {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return check(await zip.generateAsync({ type: 'uint8array' }), 'export.zip', context);
}

test('a record that points to one that is not there', async () => {
  const found = await report({ 'contacts.csv': people, 'companies.csv': companies });
  expect(finding(found, 'broken-links')).toEqual({
    id: 'broken-links',
    severity: 'warning',
    values: { target: 'companies', missing: 1, looked: 3, rows: '3' },
    place: { path: 'contacts.csv', row: 3, column: 'Associated Company IDs' },
  });
});

test('a table in two parts is one', async () => {
  const found = await report({
    'companies-1.csv': companies,
    'contacts.csv': people,
    'companies-2.csv': 'Record ID\n79\n',
  });
  expect(ids(found)).toEqual([]);
});

test('nothing is said of an object without a table, or whose table is broken', async () => {
  expect(ids(await report({ 'contacts.csv': people }))).toEqual([]);
  const broken = await report({ 'contacts.csv': people, 'companies.csv': '<!DOCTYPE html><html></html>' });
  expect(ids(broken)).not.toContain('broken-links');
});
