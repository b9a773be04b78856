import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { Order, RowProblem } from './orders.ts';
import type { RecordedResult } from './results.ts';
import { resultsCsv } from './results-csv.ts';

const orders: Order[] = [
  { row: 2, number: '1002', name: '样品客户乙', notes: 'a, "b"\nc' },
  { row: 4, number: '=HYPERLINK("x")', name: '+86 00', reason: '合同到期', effective: '2026-12-31', approval: 'A-7' },
];
const problems: RowProblem[] = [{ row: 3, field: 'number', problem: { type: 'missing' } }];
const result: RecordedResult = {
  ...{ outcome: 'refused', operator: '@练习员工1', compared: 'page', words: '-存在未结费用', notice: 'text' },
  ...{ reason: '合同到期', effective: '2026-12-31', at: '2026-11-22T04:00:00.000Z' },
};
const csv = (language: 'en' | 'zh-CN' = 'en') =>
  resultsCsv({ orders, problems }, new Map([[2, [result]]]), new Map([[2, { refund: '=1' }]]), language);

test('each row of the file has its line, in the order of the file, and another reader reads it', () => {
  const { data, errors } = Papa.parse<string[]>(csv().slice(1), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data.map(([row, number, , outcome]) => [row, number, outcome])).toEqual([
    ['Row in the list', 'Customer number', 'Result'],
    ['2', '1002', 'Refused by the CRM'],
    ['3', '', 'Row can’t be used'],
    ['4', `'=HYPERLINK("x")`, 'Not done yet'],
  ]);
  expect(new Set(data.map((cells) => cells.length))).toEqual(new Set([19]));
  expect(data[1]).toEqual([
    ...['2', '1002', '样品客户乙', 'Refused by the CRM', '2026-11-22T04:00:00.000Z', "'@练习员工1", '合同到期'],
    ...['2026-12-31', '', 'Text message', 'Number and name seen on the page', "'-存在未结费用", '', 'a, "b"\nc'],
    ...['', '', "'=1", '', ''],
  ]);
  expect(data[2]?.[11]).toBe('Customer number: nothing stands there.');
});

test('spreadsheets know it for UTF-8, and lines end as RFC 4180 has it', () => {
  expect(csv().startsWith('\ufeff')).toBe(true);
  expect(
    csv()
      .replace(/"[^"]*"/g, '')
      .match(/[^\r]\n/),
  ).toBeNull();
});

test('no cell begins as a formula does', () => {
  const { data } = Papa.parse<string[]>(csv().slice(1));
  expect(data.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
});

test('it speaks Chinese', () => {
  expect(csv('zh-CN')).toContain('名单行号,客户编号,客户名称,结果');
  expect(csv('zh-CN')).toContain('客户编号：为空。');
});
