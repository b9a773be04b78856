import { describe, expect, test } from 'vitest';
import type { TableReport } from '../report.ts';
import { compareCounts, type Gathered } from './counts.ts';

const table = (path: string, rows: number, object?: string): TableReport => ({
  path,
  ...(object ? { object } : {}),
  rows,
  bytes: 0,
  sha256: '0'.repeat(64),
  encoding: 'utf-8',
  delimiter: ',',
  columns: [],
});

const gathered = (part: Partial<Gathered>): Gathered => ({ tables: [], broken: new Set(), extent: 'export', ...part });
const told = (part: Partial<Gathered>, expected: { object: string; count: number }[]) => {
  const { counts, findings } = compareCounts(gathered(part), expected);
  return { counts, ids: findings.map(({ id }) => id) };
};
const deals = (count: number) => [{ object: 'deals', count }];

test('the tables of an object are added up', () => {
  const tables = [table('deals_1.csv', 40, 'deals'), table('deals_2.csv', 2, 'deals')];
  expect(told({ tables }, deals(42))).toEqual({ counts: [{ object: 'deals', found: 42, expected: 42 }], ids: [] });
  expect(told({ tables }, deals(43)).ids).toEqual(['fewer-rows']);
  expect(told({ tables }, deals(41)).ids).toEqual(['more-rows']);
  expect(told({ tables }, [])).toEqual({ counts: [{ object: 'deals', found: 42 }], ids: [] });
});

describe('an object without a table', () => {
  test('is missing from a whole export when the CRM showed records', () => {
    expect(told({}, deals(1))).toEqual({
      counts: [{ object: 'deals', found: 0, expected: 1 }],
      ids: ['missing-object'],
    });
    expect(told({}, deals(0))).toEqual({ counts: [{ object: 'deals', found: 0, expected: 0 }], ids: [] });
  });

  test('is not spoken of when not everything is here', () => {
    for (const extent of ['table', 'part'] as const)
      expect(told({ extent }, deals(1))).toEqual({ counts: [], ids: [] });
    expect(told({ broken: new Set(['deals']) }, deals(1))).toEqual({ counts: [], ids: [] });
  });
});

test('no count is given for an object that could be read only in part', () => {
  const tables = [table('deals_1.csv', 40, 'deals')];
  expect(told({ tables, broken: new Set(['deals']) }, deals(80))).toEqual({ counts: [], ids: [] });
  expect(told({ tables, extent: 'part' }, deals(80))).toEqual({ counts: [], ids: [] });
});

test.each([1_000, 5_000, 10_000, 50_000, 65_535, 1_048_575, 1_048_576])(
  '%i rows are a limit, unless the CRM showed a count',
  (rows) => {
    const tables = [table('deals.csv', rows, 'deals'), table('other.csv', rows)];
    expect(told({ tables }, deals(rows)).ids).toEqual(['round-count']);
    expect(told({ tables }, []).ids).toEqual(['round-count', 'round-count']);
    expect(told({ tables: [table('deals.csv', rows + 2, 'deals')] }, []).ids).toEqual([]);
  },
);
