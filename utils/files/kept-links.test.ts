import { expect, test } from 'vitest';
import { checkLinked, type FileLinks } from './check.ts';
import { type CheckedFile, compareFiles } from './compare-files.ts';
import { keepLinks, linksOf } from './kept-links.ts';

const objects = [
  { object: 'companies', fileName: '^companies', columns: [], idColumn: 'ID' },
  {
    object: 'deals',
    fileName: '^deals',
    columns: [],
    idColumn: 'ID',
    references: [{ column: 'Company', object: 'companies' }],
    files: [{ column: 'Contract' }],
  },
];

const linksIn = (name: string, content: string) => checkLinked(new Blob([content]), name, { objects, expected: [] });

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
const companies = (from: number, to: number) => linksIn('companies.csv', `ID\n${range(from, to).join('\n')}\n`);
const deals = (from: number, to: number) =>
  linksIn(
    'deals.csv',
    `ID,Company,Contract\n${range(from, to)
      .map((id) => `d${id},${id},c${id}.pdf\n`)
      .join('')}`,
  );
const all = { objects, expected: [] };
/** As a file comes back from the database, with at most so many ids and rows. */
const restored = ({ report, links }: CheckedFile & { links: FileLinks }, most?: Parameters<typeof keepLinks>[1]) => ({
  report,
  links: linksOf(structuredClone(keepLinks(links, most))),
});

test('kept links say what they said before', async () => {
  const files = [await companies(0, 300), await companies(290, 400), await deals(350, 450)];
  const packed = range(350, 440).map((id) => `folder/c${id}.pdf`);
  const before = compareFiles(files, all, packed);
  expect(before.findings.map(({ id }) => id)).toEqual(['records-twice', 'broken-links', 'missing-attachments']);
  expect(
    compareFiles(
      files.map((file) => restored(file)),
      all,
      packed,
    ),
  ).toEqual(before);
});

test('of many ids and rows a part is kept, and nothing in it is called missing that is there', async () => {
  const most = { ids: 500, rows: 400 };
  const [whole, some, none] = await Promise.all([companies(0, 5_000), deals(0, 3_000), deals(5_000, 8_000)]);
  const kept = keepLinks(some.links, most);
  const [table] = kept.tables;
  expect(table?.ids?.marks.length).toBeLessThanOrEqual(2 * most.ids);
  const rows = [table?.references[0]?.ids.rows.length ?? 0, table?.files[0]?.names.rows.length ?? 0];
  expect(rows.every((words) => words > 0)).toBe(true);
  expect((rows[0] as number) + (rows[1] as number)).toBeLessThanOrEqual(3 * most.rows);
  const findings = (file: typeof some) => compareFiles([restored(whole, most), restored(file, most)], all).findings;
  expect(findings(some).map(({ id }) => id)).toEqual(['missing-attachments']);
  expect(findings(none).map(({ id }) => id)).toEqual(['broken-links', 'missing-attachments']);
});

test('names of packed files are kept without their folders', async () => {
  const others = [`a/b/${'x'.repeat(300)}`, 'c\\d.pdf'];
  expect(keepLinks({ tables: [], others }).others).toEqual(['x'.repeat(255), 'd.pdf']);
});
