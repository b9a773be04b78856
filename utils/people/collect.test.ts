import { describe, expect, test } from 'vitest';
import { type Collected, collect, collectedTable, type PageNow } from './collect.ts';

const columns = ['Name', 'Status'];
const page = (url: string, rows: string[][], more: object = {}): PageNow => ({
  ...{ url: `https://crm.example${url}`, title: 'Users' },
  tables: [{ columns, rows, ...more }],
});
const rowsOf = (list: ReturnType<typeof collect>) => [...(list as Collected).rows.values()];
const first = page('/users?page=1', [['Sample A\na@crm.example', 'Active']], { total: 2 });

describe('a list gathered screen by screen', () => {
  const begun = collect(undefined, first, 'en') as Collected;

  test('the next screen is added; who is shown anew is as shown last', () => {
    const second = page('/users?page=2', [
      ['Sample A\nA@crm.example', 'Deactivated'],
      ['Sample B\nb@crm.example', 'Active'],
    ]);
    const list = collect(begun, second, 'en') as Collected;
    expect(list.total).toBe(2);
    expect(collectedTable(list, 'en').rows).toEqual([
      ['Sample A', 'A@crm.example', 'Deactivated'],
      ['Sample B', 'b@crm.example', 'Active'],
    ]);
  });

  test.each([
    ['another page', page('/contacts', [['Sample C\nc@crm.example', 'Active']])],
    ['other columns', { ...first, tables: [{ columns: ['Name', 'Stage'], rows: [['Sample C', 'New']] }] }],
    ['nothing', { ...first, tables: [] }],
  ])('%s adds nothing', (_, other) => {
    expect(collect(begun, other, 'en')).toBe('other-list');
  });

  test('screens that differ in a number at the end of their address are one list', () => {
    const from = collect(undefined, page('/users/1', [['Sample A', 'Active']]), 'en') as Collected;
    expect(rowsOf(collect(from, page('/users/2', [['Sample B', 'Active']]), 'en'))).toHaveLength(2);
  });
});

test('of several tables the one that tells most about users; without one nothing begins', () => {
  const tables = [
    { columns: ['Plan', 'Price'], rows: [['Sample', '12']] },
    { columns: ['Name'], rows: [['Sample team'], ['Other team']] },
    { columns: ['Name', 'Email', 'Status'], rows: [['Sample A', 'a@crm.example', 'Active']] },
  ];
  const list = collect(undefined, { url: 'https://crm.example/', title: '', tables }, 'en');
  expect(rowsOf(list)).toEqual([['Sample A', 'a@crm.example', 'Active']]);
  expect(collect(undefined, { url: 'https://crm.example/', title: '', tables: tables.slice(0, 1) }, 'en')).toBe(
    'no-list',
  );
});
