import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isActive } from './active.ts';
import { proposeUserColumns } from './user-columns.ts';
import { userKey, usersOf } from './users.ts';

const rowsOf = (...rows: string[][]) => rows.map((cells, at) => ({ row: at + 2, cells }));

describe('which column holds what', () => {
  test.each([
    [
      ['First Name', 'Last Name', 'Email', 'Active', 'Role', 'Last Login'],
      { name: 0, mail: 2, status: 3, role: 4, lastSeen: 5 },
    ],
    [
      ['Username', 'Profile', 'IsActive', 'LastLoginDate', 'Name'],
      { mail: 0, role: 1, status: 2, lastSeen: 3, name: 4 },
    ],
    [['姓名', '手机号', '部门', '角色', '状态', '最后登录时间'], { name: 0, mail: 1, role: 3, status: 4, lastSeen: 5 }],
    [['Display name', 'User principal name', 'Block credential', 'Licenses'], { name: 0, mail: 1, status: 2, role: 3 }],
  ])('%j', (names, columns) => {
    expect(proposeUserColumns(names)).toEqual(columns);
  });
});

describe('whether someone can sign in', () => {
  test.each([
    ['Active', 'Status', true],
    ['Deactivated', 'Status', false],
    ['TRUE', 'IsActive', true],
    ['FALSE', 'IsActive', false],
    ['True', 'Block credential', false],
    ['false', 'Deactivated', true],
    ['是', '是否停用', false],
    ['否', '是否停用', true],
    ['已停用', '状态', false],
    ['停用', '停用', false],
    ['在职', '员工状态', true],
    ['Invited', 'Status', true],
    ['', 'Status', true],
    ['', '', true],
  ])('“%s” under “%s”', (value, header, active) => {
    expect(isActive(value, header)).toBe(active);
  });
});

describe('the users of a list', () => {
  const names = ['Name', 'Email', 'Active', 'Role'];
  const columns = proposeUserColumns(names);

  test('each once, by mail whatever its case, active when any row is', async () => {
    const read = await usersOf(
      rowsOf(
        ['Sample A', 'A@crm.example', 'FALSE', 'Admin'],
        ['', '', '', ''],
        ['Sample A again', ' a@crm.example ', 'TRUE', ''],
        ['', '', 'TRUE', 'Nobody'],
        ['Sample B', '', 'FALSE', ''],
      ),
      names,
      columns,
    );
    expect(read.users).toMatchObject([
      { name: 'Sample A', mail: 'A@crm.example', role: 'Admin', active: true },
      { name: 'Sample B', mail: '', active: false },
    ]);
    expect(read.twice).toEqual([4]);
    expect(read.unusable).toEqual([5]);
  });

  test('a damaged row is none, and nothing unseen stays in a name', async () => {
    const [good = { row: 0, cells: [] }, bad = { row: 0, cells: [] }] = rowsOf(
      ['Sa\u202Emple\nC', 'c@crm.example', '', ''],
      ['Sample D', 'd@crm.example', '', ''],
    );
    const read = await usersOf([good, { ...bad, damage: 'ragged' } as typeof bad], names, columns);
    expect(read.users.map(({ name }) => name)).toEqual(['Sa mple C']);
    expect(read.unusable).toEqual([3]);
  });

  test('whatever the cells are, every row is told of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.string(), { maxLength: 6 }), { maxLength: 20 }), async (cells) => {
        const rows = rowsOf(...cells);
        const { users, unusable, twice } = await usersOf(rows, names, columns);
        const blank = rows.filter((row) => row.cells.every((cell) => cell.trim() === '')).length;
        expect(users.length + unusable.length + twice.length + blank).toBe(rows.length);
        for (const user of users) expect(user.key).toMatch(/^[0-9a-f]{16}$/);
      }),
      { numRuns: 200 },
    );
  });

  test('a key tells no name', async () => {
    expect(await userKey('Sample@crm.example')).toBe(await userKey(' sample@CRM.example'));
    expect(await userKey('a')).not.toBe(await userKey('b'));
  });
});
