import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { firstValues } from './first-values.ts';
import type { TableReport } from './report.ts';
import { check, gb18030 } from './testing.ts';

/** The first values of the table that a check found in this content. */
async function valuesOf(content: string | Uint8Array, name: string): Promise<string[] | undefined> {
  const { tables } = await check(content, name);
  return firstValues(new Blob([content as BlobPart]), tables[0] as TableReport);
}

test('the first value of each column, where the first row has none too', async () => {
  expect(await valuesOf('Id,Name,Note\n1,,\n2,"Li, Wei",\n3,Zoe,\n', 'contacts.csv')).toEqual(['1', 'Li, Wei', '']);
});

test('in the encoding and with the delimiter that the check found', async () => {
  expect(await valuesOf(gb18030('编号;姓名\n1;王小明\n2;李丽\n'), 'contacts.csv')).toEqual(['1', '王小明']);
});

test('below a title row and a line for Excel', async () => {
  expect(await valuesOf('sep=;\nId;Name\n1;Ann\n2;Bo\n', 'contacts.csv')).toEqual(['1', 'Ann']);
});

test('within a zip, of the table that is asked for', async () => {
  const zip = new JSZip().file('a/deals.csv', 'Id,Deal\n9,Big\n').file('contacts.csv', 'Id,Name\n1,Ann\n');
  const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  const { tables } = await check(bytes, 'backup.zip');
  const of = (path: string) =>
    firstValues(new Blob([bytes as BlobPart]), tables.find((table) => table.path === path) as TableReport);
  expect(await of('contacts.csv')).toEqual(['1', 'Ann']);
  expect(await of('a/deals.csv')).toEqual(['9', 'Big']);
});

test('of a very large table only the beginning is read, and no value that is cut', async () => {
  const rows = Array.from({ length: 400 }, (_, at) => `${at},${at === 300 ? 'late' : ''},${'x'.repeat(1_000)}\n`);
  expect(await valuesOf(`Id,Rare,Note\n${rows.join('')}`, 'contacts.csv')).toEqual(['0', '', 'x'.repeat(200)]);
});

test('nothing is said of what can’t be looked into', async () => {
  expect(await valuesOf('[{"id":1},{"id":2}]', 'contacts.json')).toBeUndefined();
  const table = { path: 'a.csv', encoding: 'utf-8', delimiter: ',', columns: ['Id'] } as const;
  expect(await firstValues(new Blob(['Other\n1\n']), { ...table, columns: ['Id'] })).toBeUndefined();
  expect(await firstValues(new Blob(['PK\x03\x04']), { ...table, columns: ['Id'] })).toBeUndefined();
});
