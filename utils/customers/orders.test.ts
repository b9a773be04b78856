import { describe, expect, test } from 'vitest';
import { namesakesOf, type Order, ordersOf } from './orders.ts';

const columns = { number: 0, name: 1, reason: 2, effective: 3, approval: 4, notes: 5 };
const row = (row: number, ...cells: string[]) => ({ row, cells });

describe('ordersOf', () => {
  test('reads what the confirmed columns hold; blank rows are none', () => {
    const rows = [
      row(2, ' 1003 ', '样品客户丙', '合同到期', '2026/12/31', 'A-7', 'two\nlines'),
      row(3, '', ' ', ''),
      row(4, '0004', 'Sample D'),
    ];
    expect(ordersOf(rows, columns)).toEqual({
      orders: [
        {
          ...{ row: 2, number: '1003', name: '样品客户丙', reason: '合同到期', effective: '2026-12-31' },
          ...{ approval: 'A-7', notes: 'two\nlines' },
        },
        { row: 4, number: '0004', name: 'Sample D' },
      ],
      problems: [],
    });
  });

  test.each<[what: string, cells: string[], field: string, problem: object]>([
    ['no number', ['', '丙'], 'number', { type: 'missing' }],
    ['no name', ['1003', ''], 'name', { type: 'missing' }],
    ['a number that a spreadsheet rounded', ['1.38E+10', '丙'], 'number', { type: 'lost-digits' }],
    ['a number with a character nobody sees', ['10\u200b03', '丙'], 'number', { type: 'unseen-characters' }],
    ['a name that turns the line around', ['1003', '\u202e丙'], 'name', { type: 'unseen-characters' }],
    ['a name without end', ['1003', 'x'.repeat(301)], 'name', { type: 'too-long', most: 300 }],
    ['no date', ['1003', '丙', '', '年底'], 'effective', { type: 'not-a-date' }],
    ['a day that no calendar has', ['1003', '丙', '', '2026-02-30'], 'effective', { type: 'not-a-date' }],
    ['a date with two readings', ['1003', '丙', '', '03/04/2026'], 'effective', { type: 'two-readings' }],
  ])('%s is no order: row and column are named', (_, cells, field, problem) => {
    const { orders, problems } = ordersOf([row(7, ...cells)], columns);
    expect(orders).toEqual([]);
    expect(problems).toMatchObject([{ row: 7, field, problem }]);
  });

  test('the same number twice is one order, and the second row says where the first is', () => {
    const { orders, problems } = ordersOf([row(2, '1003', '丙'), row(9, '1003', '丁')], columns);
    expect(orders.map(({ row }) => row)).toEqual([2]);
    expect(problems).toEqual([{ row: 9, field: 'number', problem: { type: 'twice', firstRow: 2 }, value: '1003' }]);
  });

  test('a damaged row is none', () => {
    const { problems } = ordersOf([{ row: 3, cells: ['1003', '丙'], damage: 'quotes' }], columns);
    expect(problems).toEqual([{ row: 3, problem: { type: 'damaged' } }]);
  });

  test('the value of a problem is cut', () => {
    const { problems } = ordersOf([row(2, 'x'.repeat(5_000), '丙')], columns);
    expect(problems[0]?.value).toHaveLength(60);
  });
});

test('namesakes have another number and the same name, however it is written', () => {
  const order = (row: number, name: string): Order => ({ row, number: String(1000 + row), name });
  const orders = [order(2, '样品客户丙'), order(3, '样品客户丁'), order(4, 'Ａ  sample'), order(5, 'a Sample')];
  const rows = orders.map((one) => namesakesOf(one, orders).map(({ row }) => row));
  expect(rows).toEqual([[], [], [5], [4]]);
});
