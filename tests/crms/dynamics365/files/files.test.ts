import { describe, expect, it } from 'vitest';
import { dynamics365 } from '../../../../sites/dynamics365/index.ts';
import { objectFactsOf } from '../../../../sites/file-facts.ts';
import { checkFile } from '../../../../utils/files/check.ts';
import { keyOf, makeData, tableNames } from '../data.ts';
import { tableCsv } from './table-csv.ts';
import { tableZip } from './table-zip.ts';
import { listWorkbook, workbookName } from './workbook.ts';

const data = makeData({ accounts: 90, seed: 3 });
const objects = objectFactsOf(dynamics365);
const now = new Date(Date.UTC(2026, 10, 22, 9, 30));

const check = (bytes: Uint8Array, name: string, count: number) =>
  checkFile(new Blob([bytes as BlobPart]), name, { objects, expected: [{ object: 'accounts', count }] });

const accounts = async (damage: Parameters<typeof listWorkbook>[3], language: 'en' | 'zh-CN' = 'en') =>
  check(await listWorkbook(data, 'account', language, damage), workbookName('account', language, now), 90);

describe('a list’s workbook', () => {
  it.each(['en', 'zh-CN'] as const)('is read as whole, hidden columns and all (%s)', async (language) => {
    const report = await accounts('none', language);
    expect(report).toMatchObject({
      kind: 'xlsx',
      verdict: 'whole',
      tables: [{ object: 'accounts', rows: 90 }],
      counts: [{ object: 'accounts', found: 90, expected: 90 }],
    });
    expect(report.tables[0]?.columns.slice(0, 3)).toEqual([
      '(Do Not Modify) Account',
      '(Do Not Modify) Row Checksum',
      '(Do Not Modify) Modified On',
    ]);
  });

  it.each(['cut-off', 'sign-in-page', 'missing-rows'] as const)('%s is seen', async (damage) => {
    const { verdict, findings } = await accounts(damage);
    expect(verdict).not.toBe('whole');
    expect(findings).not.toEqual([]);
  });

  it('without its hidden columns has no key left to hold others against', async () => {
    const { tables } = await accounts('no-keys');
    expect(tables[0]?.columns).not.toContain('(Do Not Modify) Account');
  });
});

describe('tables of the makers’ portal', () => {
  it.each(tableNames)('%s: the key first, and never an owner nor a date of change', (table) => {
    const [head = '', ...lines] = tableCsv(data, table).trim().split('\r\n');
    expect(head.split(',')[0]).toBe(keyOf(table));
    expect(head).not.toMatch(/ownerid|modifiedon/);
    expect(lines.length).toBeGreaterThanOrEqual(data[table].length);
  });

  it('are read as whole, alone and several in a zip', async () => {
    const csv = new TextEncoder().encode(tableCsv(data, 'account'));
    expect(await check(csv, 'accounts.csv', 90)).toMatchObject({
      kind: 'csv',
      verdict: expect.not.stringMatching('damaged'),
    });
    const report = await check(await tableZip(data, ['account', 'contact']), 'tables.zip', 90);
    expect(report).toMatchObject({ kind: 'zip', tables: [{ rows: 90 }, { rows: 180 }] });
  });
});
