import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { CsvScanner, cellBytes } from './csv-scanner.ts';

interface Scan {
  rows: string[][];
  ends: [row: number, end: number, open: boolean][];
  quotes: [kind: string, row: number][];
}

/** Scans the bytes in pieces that end at the given places. */
function scan(bytes: Uint8Array, delimiter = ',', cuts: number[] = []): Scan {
  const result: Scan = { rows: [], ends: [], quotes: [] };
  let cells: string[] = [];
  const decoder = new TextDecoder();
  const scanner = new CsvScanner(delimiter, {
    cell(from, start, end, column, _row, quoted) {
      expect(column).toBe(cells.length);
      const text = decoder.decode(from.subarray(start, end));
      cells.push(quoted ? text.replaceAll('""', '"') : text);
    },
    row(row, count, end, open) {
      expect(count).toBe(cells.length);
      result.rows.push(cells);
      result.ends.push([row, end, open]);
      cells = [];
    },
    quote: (kind, row) => result.quotes.push([kind, row]),
  });
  let from = 0;
  for (const cut of [...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]) {
    scanner.write(bytes.subarray(from, cut));
    from = cut;
  }
  scanner.end();
  expect(cells).toEqual([]);
  return result;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const scanText = (text: string, delimiter = ',') => scan(utf8(text), delimiter);

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '|', '\n', '\r', ' ', 'a', '客', '😀'), maxLength: 8 }),
);
// A blank line is no row, so a row of one empty cell cannot be told from none.
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));
const delimiter = fc.constantFrom(',', ';', '\t', '|');
const newline = fc.constantFrom('\n', '\r\n', '\r');

describe('any table', () => {
  test('written by PapaParse is read back cell by cell, with no broken quote', () => {
    fc.assert(
      fc.property(table, delimiter, newline, fc.boolean(), fc.boolean(), (rows, delimiter, newline, quotes, ended) => {
        const text = Papa.unparse(rows, { delimiter, newline, quotes }) + (ended ? newline : '');
        const result = scanText(text, delimiter);
        expect(result.rows).toEqual(rows);
        expect(result.quotes).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('is read the same in any pieces, whole or damaged', () => {
    const bytes = fc.oneof(
      table.map((rows) => utf8(Papa.unparse(rows))),
      fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', 'a', '客'), maxLength: 40 }).map(utf8),
    );
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(), { maxLength: 30 }), (bytes, cuts) => {
        expect(scan(bytes, ',', cuts)).toEqual(scan(bytes));
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r1,2\r',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a,"b\r\nc"\n', [['a', 'b\r\nc']]],
  ['a,"say ""hi"""\n', [['a', 'say "hi"']]],
  [
    'a,\n,\n',
    [
      ['a', ''],
      ['', ''],
    ],
  ],
  ['a,', [['a', '']]],
  ['""\n', [['']]],
  ['"a" ,"b"\t\n', [['a', 'b']]],
  ['', []],
  ['\n\r\n\n', []],
])('%j', (text, rows) => {
  const result = scanText(text);
  expect(result.rows).toEqual(rows);
  expect(result.quotes).toEqual([]);
});

test('rows count as in a spreadsheet: blank lines are counted, lines within a cell are not', () => {
  expect(scanText('a,b\n\n"1\n1",2\n3,4').ends).toEqual([
    [1, 4, false],
    [3, 13, false],
    [4, 16, true],
  ]);
});

test('a quote in an unquoted cell is text', () => {
  expect(scanText('5" pipe,6" pipe "x"\n')).toMatchObject({
    rows: [['5" pipe', '6" pipe "x"']],
    quotes: [
      ['bare', 1],
      ['bare', 1],
    ],
  });
});

test('text after a closing quote is told once, and the next cell is whole', () => {
  expect(scanText('a,b\n"x" y "z",2\n3,4\n')).toMatchObject({
    rows: [
      ['a', 'b'],
      ['x', '2'],
      ['3', '4'],
    ],
    quotes: [['stray', 2]],
  });
});

test('a quote that is never closed is told with the row where it began', () => {
  const result = scanText('a,b\n1,"2\n3,4\n');
  expect(result.quotes).toEqual([['open', 2]]);
  expect(result.rows.at(-1)).toEqual(['1', '2\n3,4\n']);
});

test('a cell longer than the limit is cut, alike in one piece and in many', () => {
  const bytes = utf8(`${'x'.repeat(cellBytes - 1)}客,"${'y'.repeat(cellBytes * 3)}"\nz,1\n`);
  const whole = scan(bytes);
  expect(whole.rows[0]?.[1]).toHaveLength(cellBytes);
  expect(whole.rows[1]).toEqual(['z', '1']);
  expect(scan(bytes, ',', [5, cellBytes, cellBytes + 1, cellBytes * 2, cellBytes * 4 + 4])).toEqual(whole);
});
