import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { checkLinked } from './check.ts';
import { type CheckedFile, compareFiles, type ExportFacts } from './compare-files.ts';
import { contacts } from './testing.ts';

const csv = (count: number, first = 0) =>
  `Record ID,Email\n${Array.from({ length: count }, (_, at) => `${first + at},p${at}@example.invalid\n`).join('')}`;

const objects = contacts.objects.map((facts) =>
  facts.object === 'contacts' ? { ...facts, references: [{ column: 'Company', object: 'companies' }] } : facts,
);

function file(name: string, content: string | Uint8Array): Promise<CheckedFile> {
  return checkLinked(new Blob([content as BlobPart]), name, { objects, expected: [] });
}

const expected = [{ object: 'contacts', count: 1_003 }];
const compare = (files: CheckedFile[], facts: Partial<ExportFacts> = { expected }) =>
  compareFiles(files, { objects, expected: [], ...facts });
const idsOf = ({ findings }: { findings: { id: string }[] }) => findings.map(({ id }) => id);

test('the parts of an object are counted together, and a round number in one of them is no doubt', async () => {
  const parts = [await file('contacts_1.csv', csv(1_000)), await file('contacts_2.csv', csv(3, 1_000))];
  expect(parts[0]?.report.verdict).toBe('doubtful');
  expect(compare(parts)).toMatchObject({
    files: [{ verdict: 'whole', findings: [] }, { verdict: 'whole' }],
    counts: [{ object: 'contacts', found: 1_003, expected: 1_003 }],
    completeness: [{ object: 'contacts', got: 1_003, expected: 1_003, certain: true }],
    findings: [],
    verdict: 'whole',
  });
  expect(compare(parts, {}).files[0]?.verdict).toBe('doubtful');
  const { findings, verdict } = compare(parts.slice(1));
  expect(findings).toMatchObject([{ id: 'fewer-rows', values: { missing: 1_000 } }]);
  expect(verdict).toBe('damaged');
});

test('an object without any file is missing', async () => {
  const { findings, completeness } = compare([await file('companies.csv', csv(3))]);
  expect(findings).toMatchObject([{ id: 'missing-object', values: { object: 'contacts' } }]);
  expect(completeness).toEqual([
    { object: 'contacts', got: 0, expected: 1_003, certain: true },
    { object: 'companies', got: 3, certain: true },
  ]);
});

test('nothing is called missing that may be in what could not be read', async () => {
  const unread = compare([await file('companies.csv', csv(3)), await file('more.zip', 'PK\x03\x04')]);
  expect(unread).toMatchObject({ findings: [], verdict: 'unreadable' });
  expect(unread.completeness[0]).toEqual({ object: 'contacts', got: 0, expected: 1_003, certain: false });
  const zip = new JSZip().file('contacts.csv', csv(3)).file('companies.csv', csv(3));
  const bytes = await zip.generateAsync({ type: 'uint8array' });
  bytes[60] = 0x7a;
  expect(compare([await file('all.zip', bytes)]).findings).toEqual([]);
});

describe('parts of one export', () => {
  const sets = [{ fileName: '^Data_(?<part>\\d{3})\\.csv$' }];
  test('a part that is not there is an error, and counts wait for it', async () => {
    const parts = [await file('Data_001.csv', csv(2)), await file('Data_003.csv', csv(2, 2))];
    const report = compare(parts, { expected, sets });
    expect(report).toMatchObject({ verdict: 'damaged', sets: [{ name: 'Data_*.csv' }], counts: [] });
    expect(report.findings).toMatchObject([
      { id: 'missing-part', severity: 'error', values: { name: 'Data_*.csv', total: 1, parts: 'Data_002.csv' } },
    ]);
    expect(idsOf(compare([...parts, await file('Data_002 (1).csv', csv(1, 9))], { sets }))).toEqual([]);
  });
});

describe('a file that another one stands for does not count', () => {
  test('the same bytes twice', async () => {
    const report = compare([await file('contacts.csv', csv(3)), await file('contacts (1).csv', csv(3))], {
      expected: [{ object: 'contacts', count: 3 }],
    });
    expect(report).toMatchObject({
      setAside: [{ name: 'contacts (1).csv', by: 'contacts.csv', because: 'copy' }],
      counts: [{ found: 3 }],
      verdict: 'whole',
    });
  });

  test('but empty files are no copies of each other', async () => {
    const empty = [await file('contacts.csv', ''), await file('companies.csv', '')];
    expect(compare(empty).setAside).toEqual([]);
  });

  test.each([
    ['contacts-2024-05-06.csv', 'contacts-2024-05-07.csv'],
    ['contacts.csv', 'contacts (2).csv'],
    ['contacts 20240506_101112.csv', 'contacts 20240507_080910.csv'],
  ])('%s broken off beside %s whole', async (broken, good) => {
    const report = compare([await file(broken, csv(9).slice(0, -20)), await file(good, csv(9))], {
      expected: [{ object: 'contacts', count: 9 }],
    });
    expect(report).toMatchObject({
      setAside: [{ name: broken, by: good, because: 'replaced' }],
      counts: [{ found: 9, expected: 9 }],
      verdict: 'whole',
      findings: [],
    });
    expect(report.files[0]?.verdict).toBe('damaged');
  });

  test('a sign-in page beside the file that it should have been', async () => {
    const page = '<!DOCTYPE html><html><title>Sign in</title></html>';
    const report = compare([await file('contacts.csv', page), await file('contacts (1).csv', csv(9))], {});
    expect(report).toMatchObject({ verdict: 'whole', setAside: [{ name: 'contacts.csv' }] });
  });

  test('a damaged zip beside a file with all that the CRM showed', async () => {
    const zip = new JSZip().file('contacts.csv', csv(4).slice(0, -20));
    const files = [
      await file('all.zip', await zip.generateAsync({ type: 'uint8array' })),
      await file('contacts.csv', csv(9)),
    ];
    expect(compare(files, { expected: [{ object: 'contacts', count: 9 }] }).verdict).toBe('whole');
    expect(compare(files, {}).verdict).toBe('damaged');
  });

  test('other parts, and files with less, replace nothing', async () => {
    const broken = await file('contacts_1.csv', csv(9).slice(0, -20));
    expect(compare([broken, await file('contacts_2.csv', csv(9, 9))], {}).setAside).toEqual([]);
    expect(compare([broken, await file('contacts_1 (1).csv', csv(2))], {}).setAside).toEqual([]);
  });
});

describe('links between files', () => {
  const people = 'Record ID,Email,Company\n1,a@example.invalid,70\n2,b@example.invalid,79\n';

  test('are looked up in all of them', async () => {
    const files = [await file('contacts.csv', people), await file('companies.csv', 'Record ID\n70\n')];
    expect(compare(files, {}).findings).toMatchObject([
      { id: 'broken-links', values: { missing: 1, looked: 2, rows: '3' }, place: { path: 'contacts.csv' } },
    ]);
    expect(compare([...files, await file('companies2.csv', 'Record ID\n79\n')], {}).findings).toEqual([]);
  });

  test('what one zip lacks may be in another', async () => {
    const zip = new JSZip().file('contacts.csv', people).file('companies.csv', 'Record ID\n70\n');
    const one = await file('one.zip', await zip.generateAsync({ type: 'uint8array' }));
    expect(idsOf(one.report)).toEqual(['broken-links']);
    expect(compare([one], {}).findings).toMatchObject([{ id: 'broken-links' }]);
    const both = compare([one, await file('companies2.csv', 'Record ID\n79\n')], {});
    expect(both).toMatchObject({ verdict: 'whole', files: [{ verdict: 'whole', findings: [] }, {}] });
  });

  test('records in two files are told, and counted once', async () => {
    const files = [await file('contacts_a.csv', csv(30)), await file('contacts_b.csv', csv(30, 20))];
    const report = compare(files, { expected: [{ object: 'contacts', count: 50 }] });
    expect(report).toMatchObject({
      counts: [{ found: 50, expected: 50 }],
      findings: [{ id: 'records-twice', values: { total: 10 }, place: { path: 'contacts_b.csv' } }],
    });
    // What was compared before is compared again.
    expect(compare(files, {}).findings).toMatchObject([{ values: { total: 10 } }]);
  });
});

test('the newest file of an object says how old the export is', async () => {
  const dated = (day: string) => `Record ID,Email,Updated at\n${day},a@example.invalid,2024-05-${day}\n`;
  const files = [await file('contacts_a.csv', dated('01')), await file('contacts_b.csv', dated('08'))];
  const lastChange = [{ object: 'contacts', at: '2024-05-08T10:00:00Z' }];
  expect(compare(files, { lastChange }).findings).toEqual([]);
  expect(idsOf(compare(files.slice(0, 1), { lastChange }))).toEqual(['older-than-crm']);
});
