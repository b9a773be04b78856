import { expect, test } from 'vitest';
import { ownTemplate } from '../../../sites/own-template.ts';
import type { CaseEvent } from '../events/index.ts';
import { stateOf } from '../state.ts';
import { oneOfEach } from '../testing/practice.ts';
import { tasksOf } from './tasks-of.ts';

const opened: CaseEvent = { ...oneOfEach['case-opened'], purpose: 'terminate' };
const taken: CaseEvent = { ...oneOfEach['customers-taken'], orders: 2 };
const result = (row: number, more: object = {}): CaseEvent =>
  ({ ...oneOfEach['customer-result'], row, ...more }) as CaseEvent;
const record = (rows: number[], field: 'agreement' | 'notice' | 'refund' | 'departments' | 'archived'): CaseEvent => ({
  ...{ type: 'customer-record', list: 'l', rows, field, value: 'A 7' },
});

function status(id: string, ...events: CaseEvent[]) {
  const logged = [opened, ...events].map((event, index) => ({
    ...event,
    seq: index + 1,
    at: '2026-01-01T00:00:00.000Z',
  }));
  return tasksOf(ownTemplate, stateOf(logged, [], [], [])).find((task) => task.id === id)?.status;
}

test.each([
  ['customer-agreement', 'agreement'],
  ['customer-refund', 'refund'],
  ['customer-told', 'notice'],
  ['departments-told', 'departments'],
  ['customer-filed', 'archived'],
] as const)('%s is done when each customer whose contract was ended has it', (id, field) => {
  expect(status(id)).toBe('open');
  expect(status(id, taken, result(2), result(3), record([2], field))).toBe('under-way');
  expect(status(id, taken, result(2), result(3), record([2, 3], field))).toBe('done');
  expect(status(id, taken, result(2), record([2], field)), 'one is left').toBe('under-way');
  expect(status(id, taken, result(2), result(3, { outcome: 'already' }), record([2], field))).toBe('done');
});

test('approval waits while a customer does, and then wants its number', () => {
  expect(status('customer-approval', taken, result(2, { outcome: 'waiting' }))).toBe('waiting');
  expect(status('customer-approval', taken, result(2), result(3))).toBe('open');
  expect(status('customer-approval', taken, result(2, { approval: 'A' }), result(3, { approval: 'B' }))).toBe('done');
});

test('a list names the customers, and results record who did what and why', () => {
  expect(status('customers-found', taken)).toBe('done');
  expect(status('customer-results', taken, result(2), result(3))).toBe('done');
  expect(status('customer', taken, result(2))).toBe('under-way');
});
