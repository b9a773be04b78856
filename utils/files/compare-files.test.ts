import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { compareFiles } from './compare-files.ts';
import type { FileReport } from './report.ts';
import { check, contacts } from './testing.ts';

const csv = (count: number) =>
  `Record ID,Email\n${Array.from({ length: count }, (_, at) => `${at},p${at}@example.invalid\n`).join('')}`;
const file = (name: string, content: string | Uint8Array) => check(content, name, contacts);
const expected = [{ object: 'contacts', count: 1_003 }];
const compare = (files: FileReport[], counts = expected) => compareFiles(files, counts, contacts.objects);

test('the parts of an object are counted together, and a round number in one of them is no doubt', async () => {
  const parts = [await file('contacts_1.csv', csv(1_000)), await file('contacts_2.csv', csv(3))];
  expect(parts[0]?.verdict).toBe('doubtful');
  expect(compare(parts)).toMatchObject({
    files: [{ verdict: 'whole', findings: [] }, { verdict: 'whole' }],
    counts: [{ object: 'contacts', found: 1_003, expected: 1_003 }],
    findings: [],
  });
  expect(compare(parts, []).files[0]?.verdict).toBe('doubtful');
  expect(compare(parts.slice(1)).findings).toMatchObject([{ id: 'fewer-rows', values: { missing: 1_000 } }]);
});

test('an object without any file is missing', async () => {
  const { findings } = compare([await file('companies.csv', csv(3))]);
  expect(findings).toMatchObject([{ id: 'missing-object', values: { object: 'contacts' } }]);
});

test('nothing is called missing that may be in what could not be read', async () => {
  expect(compare([await file('companies.csv', csv(3)), await file('more.zip', 'PK\x03\x04')]).findings).toEqual([]);
  const zip = new JSZip().file('contacts.csv', csv(3)).file('companies.csv', csv(3));
  const bytes = await zip.generateAsync({ type: 'uint8array' });
  bytes[60] = 0x7a;
  expect(compare([await file('all.zip', bytes)]).findings).toEqual([]);
});
