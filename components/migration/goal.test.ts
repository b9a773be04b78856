import { expect, test } from 'vitest';
import type { Goal, Mapped } from '../../utils/migration/map.ts';
import { choose, goalId, goalOf } from './goal.ts';

const goals: Goal[] = [
  { to: 'field', field: 'email' },
  { to: 'name', part: 'first' },
  { to: 'name', part: 'last' },
  { to: 'own' },
  { to: 'nowhere' },
];

test('a goal comes back from its key', () => {
  expect(goals.map((goal) => goalOf(goalId(goal)))).toEqual(goals);
});

test('a column that gets a field takes it from the one that had it', () => {
  const columns = [{ name: 'Mail' }, { name: 'Other mail' }, { name: 'Fax' }];
  const mapped: Mapped[] = goals.slice(0, 1).map((goal) => ({ goal, confidence: 'sure' }));
  expect(choose(columns, mapped, 1, { to: 'field', field: 'email' })).toEqual({
    'Other mail': { to: 'field', field: 'email' },
    Mail: { to: 'own' },
  });
  expect(choose(columns, mapped, 2, { to: 'nowhere' })).toEqual({ Fax: { to: 'nowhere' } });
});
