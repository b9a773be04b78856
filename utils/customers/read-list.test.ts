import { describe, expect, test } from 'vitest';
import { listLimits, readList } from './read-list.ts';

const csv = (text: string) => readList(new Blob([text]), '名单.csv');
const lines = (count: number) => Array.from({ length: count }, (_, at) => `${at},x`).join('\n');

describe('readList', () => {
  test('gives columns and rows, numbered as a spreadsheet counts', async () => {
    expect(await csv('\ufeff客户编号;客户名称\r\n1003;"样品客户""丙"\r\n')).toMatchObject({
      type: 'read',
      tables: [
        { name: '名单.csv', columns: ['客户编号', '客户名称'], rows: [{ row: 2, cells: ['1003', '样品客户"丙'] }] },
      ],
    });
  });

  test('five hundred rows are all there', async () => {
    const read = await csv(`number,name\n${lines(500)}\n`);
    expect(read.type === 'read' && read.tables[0]?.rows.length).toBe(500);
  });

  test.each<[what: string, content: BlobPart, trouble: string]>([
    ['more rows than a person goes through', `number,name\n${lines(listLimits.rows + 1)}\n`, 'too-many-rows'],
    ['a header alone', 'number,name\n', 'no-rows'],
    ['more columns than a list has', `${'a,'.repeat(300)}a\n${'1,'.repeat(300)}1\n`, 'too-wide'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'no-table'],
    ['a damaged zip', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3, 4]), 'damaged'],
  ])('refuses %s and says so', async (_, content, trouble) => {
    expect(await readList(new Blob([content]), 'list')).toEqual({ type: 'trouble', trouble });
  });

  test('refuses a file that is too large without reading it', async () => {
    const huge = Object.defineProperty(new Blob(['a']), 'size', { value: listLimits.bytes + 1 });
    expect(await readList(huge, 'list.csv')).toEqual({ type: 'trouble', trouble: 'file-too-large' });
  });
});
