import { expect, test } from 'vitest';
import { comparisonTable } from '../alternatives/comparison-table.ts';
import type { CaseEvent } from '../events/index.ts';
import { oneOfEach } from '../testing/practice.ts';
import { peopleTables } from './people-tables.ts';

const logged = (...events: CaseEvent[]) =>
  events.map((event, at) => ({ ...event, seq: at + 1, at: '2026-11-22T00:00:00.000Z' }));

test('the report counts users and names none of them', () => {
  const [users] = peopleTables(logged(oneOfEach['users-taken'], oneOfEach['users-switched-off']));
  expect(users?.rows.map(([, count]) => count?.en)).toEqual(['0', '1', '0']);
  expect(JSON.stringify(users)).not.toContain('0123456789abcdef');
});

test('lines stand in the table of their sort; of what there is none, there is no table', () => {
  expect(peopleTables([])).toEqual([]);
  const tables = peopleTables(logged(oneOfEach['line-set']));
  expect(tables.map(({ title }) => title.en)).toEqual(['Access']);
  expect(tables[0]?.rows[0]?.map(({ en }) => en)).toEqual(['Token or API key: Reporting', 'Practice', '2026-11-22']);
});

test('the comparison has a column an alternative, its sum and what the try of its import said', () => {
  expect(comparisonTable([])).toEqual([]);
  const [table] = comparisonTable(
    logged(
      oneOfEach['alternative-set'],
      oneOfEach['score-set'],
      oneOfEach['migration-checked'],
      oneOfEach['alternative-chosen'],
    ),
  );
  expect(table?.columns.at(-1)?.en).toBe('Sample CRM');
  expect(table?.rows.at(-2)?.at(-1)?.en).toBe('4 / 30');
  expect(table?.rows.at(-1)?.at(-1)?.en).toBe('3 rows of the exported files fit, 2 would be refused');
  expect(table?.note?.['zh-CN']).toContain('Practice');
});
