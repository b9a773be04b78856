import { expect, test } from 'vitest';
import type { Deadline } from './deadline.ts';
import { groupOf } from './groups.ts';

const on = (day: string, part: Partial<Deadline> = {}): Deadline => ({
  ...{ id: 'x', title: { en: 'x', 'zh-CN': 'x' }, day, kind: 'act', computed: [], basis: { type: 'log' } },
  ...part,
});
const met = { en: 'Done.', 'zh-CN': '完成。' };

test.each<[Deadline, ReturnType<typeof groupOf>]>([
  [on('2026-05-05'), 'overdue'],
  [on('2026-05-05', { kind: 'event' }), 'past'],
  [on('2026-05-05', { kind: 'from' }), 'past'],
  [on('2026-05-05', { kind: 'may' }), 'past'],
  [on('2026-05-06', { kind: 'may' }), 'today'],
  [on('2026-05-05', { met }), 'past'],
  [on('2026-05-06'), 'today'],
  [on('2026-05-06', { met }), 'past'],
  [on('2026-05-07'), 'soon'],
  [on('2026-06-05'), 'soon'],
  [on('2026-06-06'), 'later'],
  [on('2027-01-01', { met }), 'past'],
])('%j is %s', (deadline, group) => {
  expect(groupOf(deadline, '2026-05-06')).toBe(group);
});
