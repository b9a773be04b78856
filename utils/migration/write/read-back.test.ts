import { describe, expect, test } from 'vitest';
import { csvRow } from './csv-text.ts';
import { ReadBack } from './read-back.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function readBack(rows: string[][], text = rows.map(csvRow).join('')) {
  const back = new ReadBack();
  back.write(rows, bytes(text));
  return { same: back.same, differs: back.differs };
}

const rows = [
  ['name', 'note'],
  ['a "b"', 'x,\r\ny'],
  ['', ' blank '],
];

test('rows that come back are counted', () => {
  expect(readBack(rows)).toEqual({ same: 3, differs: 0 });
});

describe('what is found', () => {
  test.each<[what: string, text: string]>([
    ['a cell that changed', 'name,note\r\n"a ""b""","x,\r\ny"\r\n,blank\r\n'],
    ['a cell that is gone', 'name,note\r\n"a ""b""","x,\r\ny"\r\n\r\n'],
    ['a row that is gone', 'name,note\r\n"a ""b""","x,\r\ny"\r\n'],
    ['a line end without quotes', 'name,note\r\n"a ""b""",x\r\n," blank "\r\n'],
  ])('%s', (_, text) => {
    expect(readBack(rows, text)).toEqual({ same: 2, differs: 1 });
  });
});

test('a cell longer than the scanner hands on is compared by its beginning', () => {
  const long = '客'.repeat(50_000);
  expect(readBack([[long, 'x']])).toEqual({ same: 1, differs: 0 });
  expect(readBack([[long, 'x']], csvRow([`y${long}`, 'x']))).toEqual({ same: 0, differs: 1 });
});
