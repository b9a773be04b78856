import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isActive } from './active.ts';
import { plainTable } from './page-table.ts';
import { proposeUserColumns } from './user-columns.ts';

const read = (columns: string[], ...rows: string[][]) => plainTable({ columns, rows }, 'en');

describe('a page’s table as one of plain columns', () => {
  test('a name with its address below it is two columns; the letters of a missing picture are none', () => {
    const table = read(
      ['Name', 'Role', 'Status'],
      ['SA\nSample Alpha\na@crm.example', 'Admin', 'Active'],
      ['Bo\nbo@crm.example', 'Sales', 'Deactivated'],
    );
    expect(table.columns).toEqual(['Name', 'Email or sign-in name', 'Role', 'Status']);
    expect(table.rows).toEqual([
      ['Sample Alpha', 'a@crm.example', 'Admin', 'Active'],
      ['Bo', 'bo@crm.example', 'Sales', 'Deactivated'],
    ]);
  });

  test('a column called after the address it holds beside a name', () => {
    const { columns, rows } = read(['Username', 'Active'], ['Sample A\na@crm.example', 'yes']);
    const proposed = proposeUserColumns(columns);
    expect([proposed.name, proposed.mail].map((at) => rows[0]?.[at ?? -1])).toEqual(['Sample A', 'a@crm.example']);
  });

  test('a status with its date below it is still the status', () => {
    const { columns, rows } = read(['Name', 'Status'], ['Sample A', 'Deactivated\nsince 2026-01-02']);
    expect(rows[0]?.[proposeUserColumns(columns).status ?? -1]).toBe('Deactivated');
  });

  test('lines without a header: the mark of those who are switched off is their status', () => {
    const table = plainTable({ columns: [''], rows: [['练习员工1'], ['练习员工2\n已停用']] }, 'zh-CN');
    expect(table).toEqual({
      columns: ['姓名', '是否启用'],
      rows: [
        ['练习员工1', ''],
        ['练习员工2', '已停用'],
      ],
    });
    expect(table.rows.map(([, status = '']) => isActive(status, '是否启用'))).toEqual([true, false]);
  });

  test('the first row is the header where it names the columns', () => {
    expect(read(['', ''], ['姓名', '邮箱'], ['样品甲', 'a@crm.example'])).toEqual({
      columns: ['姓名', '邮箱'],
      rows: [['样品甲', 'a@crm.example']],
    });
  });

  test('a column of addresses without a name is that of the addresses', () => {
    expect(read([''], ['a@crm.example'], ['b@crm.example']).columns).toEqual(['Email or sign-in name']);
  });

  test('whatever the cells are, every row keeps one cell a column', () => {
    const cells = fc.array(fc.stringMatching(/^[a-z@.\n是]{0,12}$/), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 8 }), (rows) => {
        const table = plainTable({ columns: ['Name', ''], rows }, 'en');
        expect(new Set(table.rows.map(({ length }) => length)).size).toBeLessThanOrEqual(1);
        expect(table.rows[0]?.length ?? table.columns.length).toBe(table.columns.length);
      }),
    );
  });
});
