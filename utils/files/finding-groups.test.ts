import { expect, test } from 'vitest';
import { groupFindings } from './finding-groups.ts';
import { findings } from './findings.ts';

const found = (id: string, severity: 'error' | 'warning' | 'note') => ({ id, severity, values: {} });

test('findings stand under the question that they answer, the worst first', () => {
  const all = [
    found('formula-cell', 'note'),
    found('bad-bytes', 'error'),
    found('round-count', 'warning'),
    found('fewer-rows', 'error'),
    found('of-another-version', 'note'),
  ];
  expect(groupFindings(all).map(({ group, findings }) => [group, findings.map(({ id }) => id)])).toEqual([
    ['readable', ['of-another-version']],
    ['complete', ['fewer-rows', 'round-count']],
    ['damaged', ['bad-bytes']],
    ['portable', ['formula-cell']],
  ]);
});

test('every check has its question', () => {
  const all = Object.values(findings).map(({ id, severity }) => found(id, severity));
  expect(groupFindings(all).flatMap((group) => group.findings)).toHaveLength(all.length);
  expect(groupFindings([])).toEqual([]);
});
