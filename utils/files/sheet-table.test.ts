import { describe, expect, test } from 'vitest';
import { type Cell, workbook } from '../../tests/corpora/practice-workbook.ts';
import { check, contacts, finding, ids } from './testing.ts';

const header = ['Record ID', 'Email', 'Phone', 'Born'];
const record = (at: number): Cell[] => [
  at,
  `p${at}@example.invalid`,
  { number: 13_800_000_000 + at, format: 0 },
  { number: 45_418 + at, format: 1 },
];
const records = (count: number) => Array.from({ length: count }, (_, at) => record(at + 1));
const book = (rows: Cell[][]) => workbook({ sheets: { Contacts: { rows } }, formats: ['0', 'yyyy-mm-dd'] });
/** What becomes of text whose UTF-8 is read as Windows-1252. */
const garbled = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
const told = async (rows: Cell[][]) => check(await book(rows), 'export.xlsx', contacts);

test('the profile of a sheet', async () => {
  const report = await told([header, ...records(30)]);
  expect(report).toMatchObject({ verdict: 'whole', findings: [], tables: [{ object: 'contacts', rows: 30 }] });
  expect(report.tables[0]?.profile).toMatchObject({
    looked: 30,
    readBack: 30,
    columns: [
      { kind: 'whole', filled: 30, distinct: 30, min: '1', max: '30' },
      { kind: 'email', sample: 'x0@xxxxxxx.xxxxxxx' },
      { kind: 'whole', longest: 11 },
      { kind: 'date', min: '2024-05-07', max: '2024-06-05', sample: '0000-00-00' },
    ],
  });
});

describe('what is wrong in a sheet has its row', () => {
  const cells: [id: string, column: number, cell: Cell, row: number][] = [
    ['duplicate-id', 0, 1, 9],
    ['scientific-number', 2, '1.38E+10', 9],
    ['double-encoded', 1, garbled('王小明'), 9],
    ['replacement-character', 1, 'p\ufffd@example.invalid', 9],
    ['error-cells', 1, { raw: '<c r="REF" t="e"><v>#REF!</v></c>' }, 0],
    ['uncounted-formulas', 1, { raw: '<c r="REF"><f>A1</f></c>' }, 0],
  ];
  test.each(cells)('%s', async (id, column, cell, row) => {
    const rows = records(30);
    (rows[7] as Cell[])[column] = cell;
    const report = await told([header, ...rows]);
    expect(ids(report)).toEqual([id]);
    expect(finding(report, id)?.place).toMatchObject({ part: 'Contacts', ...(row > 0 ? { row } : {}) });
  });

  test('a row without an id, below a title', async () => {
    const rows = records(30);
    (rows[7] as Cell[])[0] = '';
    const report = await told([['All of them'], [], header, ...rows]);
    expect(ids(report)).toEqual(['blank-id', 'title-rows'].toReversed());
    expect(finding(report, 'blank-id')?.place).toMatchObject({ row: 11 });
  });

  test('cells far below in a column that the header has not', async () => {
    const rows = records(40);
    (rows[35] as Cell[])[9] = 'stray';
    const report = await told([header, ...rows]);
    expect(ids(report)).toEqual(['blank-header']);
    expect(report.tables[0]).toMatchObject({ columns: [...header, ''], profile: { columns: { length: 5 } } });
  });
});

test('long numbers that Excel has rounded, and ones that it has not', async () => {
  const rounded = records(8).map((row, at) => row.with(2, { raw: `<c r="REF"><v>4.8768760000001${at}E+18</v></c>` }));
  expect(ids(await told([header, ...rounded]))).toEqual(['rounded-number']);
  const texts = records(8).map((row, at) => row.with(2, `48768760000001234${at}`));
  expect(ids(await told([header, ...texts]))).toEqual([]);
});

test('of several sheets none is what the file’s name says', async () => {
  const sheets = { A: { rows: [header, ...records(3)] }, B: { rows: [header, ...records(2)] }, C: { rows: [] } };
  const two = await check(await workbook({ sheets }), 'contacts.xlsx', contacts);
  expect(two.tables.map(({ part, object, rows }) => [part, object, rows])).toEqual([
    ['A', undefined, 3],
    ['B', undefined, 2],
  ]);
  const one = await workbook({ sheets: { Empty: { rows: [] }, A: sheets.A } });
  expect((await check(one, 'contacts.xlsx', contacts)).tables).toMatchObject([{ part: 'A', object: 'contacts' }]);
});
