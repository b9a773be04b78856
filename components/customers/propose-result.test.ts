import { expect, test } from 'vitest';
import type { LoggedEvent } from '../../utils/case/events/index.ts';
import type { Run } from '../../utils/case/rows/guide.ts';
import { proposeResult } from './propose-result.ts';

const order = { row: 3, number: '1003', name: '样品客户丙', reason: '合同到期', effective: '2026-12-31' };
const at = '2026-01-01T00:00:00.000Z';
const begun = (seq: number, row = 3): LoggedEvent => ({
  ...{ type: 'customer-begun', list: 'l', row, number: '1003', name: '样品客户丙', seq, at },
});
const pressed = (seq: number): LoggedEvent => ({
  ...{ type: 'last-button-pressed', guide: 'terminateCustomer', step: 'confirm', url: 'https://crm.example/', seq, at },
});
const run = (is: 'active' | 'waiting' | 'ended', right = true): Run => ({
  ...{ caseId: 'c', guide: 'terminateCustomer', step: 1, status: 'active', wordsOnly: false },
  seen: { look: { verdict: 'right', namesakes: 1, status: { text: is, is } }, right, said: '已提交' },
});
const outcome = (...given: Parameters<typeof proposeResult> extends [unknown, unknown, ...infer Rest] ? Rest : never) =>
  proposeResult(order, '练习员工1', ...given).outcome;

test.each([
  ['the page says terminated after the press', run('ended'), [begun(1), pressed(2)], 'terminated'],
  ['it said so before any press', run('ended'), [pressed(1), begun(2)], 'already'],
  ['it waits after the press', run('waiting'), [begun(1), pressed(2)], 'waiting'],
  ['it waited before any press', run('waiting'), [begun(1)], undefined],
  ['it is as it was', run('active'), [begun(1), pressed(2)], undefined],
  ['nothing was seen', undefined, [begun(1), pressed(2)], undefined],
  ['another customer was pressed for', run('ended'), [begun(1), pressed(2), begun(3)], 'already'],
])('%s', (_, run, events, expected) => {
  expect(outcome(run, events)).toBe(expected);
});

test('takes over what the order says, and who saw that it is the right one', () => {
  expect(proposeResult(order, '练习员工1', run('active'), [])).toEqual({
    ...{ operator: '练习员工1', reason: '合同到期', effective: '2026-12-31', words: '已提交', compared: 'page' },
  });
  expect(proposeResult(order, 'x', run('active', false), []).compared).toBe('person');
});
