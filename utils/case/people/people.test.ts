import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../events/index.ts';
import { hash } from '../testing/practice.ts';
import { linesOf, userCounts, userStates } from './people.ts';

const logged = (...events: CaseEvent[]) =>
  events.map((event, at) => ({ ...event, seq: at + 1, at: '2026-11-22T00:00:00.000Z' }));
const taken = (...active: string[]): CaseEvent => ({
  ...{ type: 'users-taken', list: 'l', name: 'users.csv', sha256: hash },
  ...{ listed: 9, active },
});
const off = (...users: string[]): CaseEvent => ({ type: 'users-switched-off', users });
const states = (...events: CaseEvent[]) => Object.fromEntries(userStates(logged(...events)));

describe('the users of a log', () => {
  test('are open until someone says that they were switched off', () => {
    expect(states(taken('a', 'b'), off('a', 'stranger'))).toEqual({ a: 'said', b: 'open' });
    expect(states(taken('a'), off('a'), { type: 'users-reopened', users: ['a'] })).toEqual({ a: 'open' });
  });

  test('a second list says who is still active and who is gone', () => {
    expect(states(taken('a', 'b', 'c'), off('a', 'b'), taken('b', 'd'))).toEqual({
      a: 'gone',
      b: 'still-active',
      c: 'gone',
      d: 'open',
    });
  });

  test('a third list tells anew; someone who came back is open', () => {
    expect(states(taken('a', 'b'), off('a'), taken('a'), taken('a', 'b'))).toEqual({ a: 'still-active', b: 'open' });
    expect(states(taken('a'), off('a'), taken('a'), off('a'), taken())).toEqual({ a: 'gone' });
  });

  test('of someone added by hand a list that lacks them says nothing', () => {
    const added: CaseEvent = { type: 'user-added', user: 'h', name: 'Sample H' };
    expect(states(added, taken('a'))).toEqual({ h: 'open', a: 'open' });
    expect(states(added, off('h'), taken('h'), taken())).toEqual({ h: 'gone' });
  });

  test('are counted by how they stand', () => {
    const all = userStates(logged(taken('a', 'b', 'c'), off('a', 'b'), taken('b', 'c')));
    expect(userCounts(all)).toEqual({ open: 1, said: 0, 'still-active': 1, gone: 1, all: 3 });
  });
});

test('lines are what was set last, each among its own', () => {
  const values = { of: 'access', kind: 'token', name: 'Reporting', owner: '', revoked: '' } as const;
  const customers = { of: 'customers', name: 'All', count: '40', way: '', told: '' } as const;
  const set = (line: string, more: typeof values | typeof customers): CaseEvent => ({
    type: 'line-set',
    line,
    values: more,
  });
  const events = logged(set('1', values), set('2', customers), set('1', { ...values, owner: 'Practice' } as never));
  expect(linesOf(events, 'access')).toEqual([{ id: '1', values: { ...values, owner: 'Practice' } }]);
  expect(linesOf(events, 'customers').map(({ id }) => id)).toEqual(['2']);
  expect(linesOf([...events, ...logged({ type: 'line-removed', line: '1', values })], 'access')).toEqual([]);
});
