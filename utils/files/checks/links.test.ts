import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
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

test('records that two tables of an object share', async () => {
  const found = await report({ 'companies-1.csv': companies, 'companies-2.csv': 'Record ID\n71\n72\n' });
  expect(finding(found, 'records-twice')).toMatchObject({
    values: { object: 'companies', total: 1 },
    place: { path: 'companies-2.csv' },
  });
  expect(found.counts).toEqual([{ object: 'companies', found: 3 }]);
});

test('ids of 15 and of 18 characters are the same ids', async () => {
  const found = await report({
    'contacts.csv': 'Record ID,Email,Associated Company IDs\n1,a@example.invalid,001A0000006Vm9r\n',
    'companies.csv': 'Record ID,Name\n001A0000006Vm9rIAC,A\n',
  });
  expect(ids(found)).toEqual([]);
});

describe('attachments', () => {
  const named = (...names: string[]) => `Id,File Name\n${names.map((name, at) => `${at},${name}\n`).join('')}`;
  const packed = { 'Attachments/offer.pdf': 'x', 'Attachments/00P001.bin': 'x', 'Attachments/合同.docx': 'x' };

  test('that are named and not packed', async () => {
    const found = await report({
      ...packed,
      'notes.csv': named('files/Offer.PDF', '00P001', '合同.docx', 'lost.pdf'),
    });
    expect(finding(found, 'missing-attachments')).toMatchObject({
      severity: 'warning',
      values: { missing: 1, looked: 4, rows: '5' },
      place: { path: 'notes.csv', row: 5, column: 'File Name' },
    });
  });

  test('all there, or none of them: then the column is something else, unless the facts say so', async () => {
    expect(ids(await report({ ...packed, 'notes.csv': named('offer.pdf', '合同.docx') }))).toEqual([]);
    expect(ids(await report({ 'notes.csv': named('offer.pdf', '合同.docx') }))).toEqual([]);
    const objects = [{ object: 'files', fileName: 'notes', columns: ['Id'], files: [{ column: 'file name' }] }];
    const bytes = await new JSZip().file('notes.csv', named('offer.pdf')).generateAsync({ type: 'uint8array' });
    expect(ids(await check(bytes, 'export.zip', { objects, expected: [] }))).toEqual(['missing-attachments']);
  });
});
