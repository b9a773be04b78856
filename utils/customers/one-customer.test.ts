import { describe, expect, test } from 'vitest';
import { oneCustomer } from './one-customer.ts';
import { proposeColumns } from './propose.ts';
import { readList } from './read-list.ts';

const values = { number: '00417', name: '样品客户乙, "总部"', reason: '合同到期', effective: '2026-12-31' };

describe('one customer, written by hand', () => {
  test('is an order with the number and name as written', () => {
    const { orders, problems, file } = oneCustomer(values, 'zh-CN');
    expect(orders).toEqual([{ row: 2, ...values }]);
    expect(problems).toEqual([]);
    expect(file.name).toBe('customer-00417.csv');
  });

  test('is kept as a list that reads back to the same', async () => {
    const { file } = oneCustomer(values, 'zh-CN');
    const read = await readList(file, file.name);
    const table = read.type === 'read' ? read.tables[0] : undefined;
    expect(proposeColumns(table?.columns ?? [])).toMatchObject({ number: 0, name: 1, reason: 2, effective: 3 });
    expect(table?.rows[0]?.cells.slice(0, 4)).toEqual(Object.values(values));
  });

  test('without a name, or with a number that lost its digits, it is none', () => {
    expect(oneCustomer({ number: '4711' }, 'en').problems).toMatchObject([
      { field: 'name', problem: { type: 'missing' } },
    ]);
    expect(oneCustomer({ ...values, number: '1.38E+10' }, 'en').orders).toEqual([]);
  });

  test('no number makes a name that leaves the folder', () => {
    expect(oneCustomer({ ...values, number: '../../x:1' }, 'en').file.name).toBe('customer--x-1.csv');
  });
});
