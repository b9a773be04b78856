import { describe, expect, test } from 'vitest';
import { Cells } from './cells.ts';

const look = (text: string) => {
  const cells = new Cells();
  const bytes = new TextEncoder().encode(`x${text}x`);
  cells.cell(bytes, 1, bytes.length - 1, 1, 7);
  return cells.findings('a.csv', ['Id', 'Phone']);
};

describe('numbers that a spreadsheet has shortened', () => {
  test.each(['1.38E+10', '8.61380013E+12', '1E+15', '-1.5E+10'])('%s', (text) => {
    expect(look(text)).toEqual([
      {
        id: 'scientific-number',
        severity: 'warning',
        values: { total: 1, rows: '7', example: text },
        place: { path: 'a.csv', row: 7, column: 'Phone' },
      },
    ]);
  });

  test.each(['1e+21', '12E4567', 'ACME+10', '1.38E10', '+8613800000000', '1.38E+10 ', 'E+10', '12.5E+10'])(
    'not %s',
    (text) => {
      expect(look(text)).toEqual([]);
    },
  );
});

describe('cells that a spreadsheet would run', () => {
  test.each([
    '=1+1',
    '=SUM(A1:A9)',
    '=HYPERLINK("x")',
    '+SUM(1)',
    '-A1.B(2)',
    '@SUM(1)',
    "=cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
  ])('%s', (text) => {
    expect(look(text)).toMatchObject([{ id: 'formula-cell', severity: 'note', place: { row: 7 } }]);
  });

  test.each([
    '-5',
    '+86 138 0000 0000',
    '+(49) 30 1',
    '@example',
    '- a (b)',
    '-done (see mail)',
    '=====',
    '=',
    '=> next',
    '--',
    '+1-555 | home',
  ])('not %s', (text) => {
    expect(look(text)).toEqual([]);
  });
});
