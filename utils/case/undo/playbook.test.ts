import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CaseEvent, caseEvent, type LoggedEvent } from '../events/index.ts';
import { type CaseState, stateOf } from '../state.ts';
import { undoOf } from './index.ts';

const logged = (events: readonly CaseEvent[]): LoggedEvent[] =>
  events.map((event, index) => ({ ...event, seq: index + 1, at: '2026-01-01T00:00:00.000Z' }));
const state = (events: readonly CaseEvent[]): CaseState => stateOf(logged(events), [], [], []);
/** What takes the last of some events back. */
const undoOfLast = (...events: CaseEvent[]) => {
  const entries = logged(events);
  const last = entries.at(-1);
  return last && undoOf(last, entries.slice(0, -1));
};
/** What the checklist is drawn from, without the order in which maps were filled. */
const shown = ({ plan, said, notes }: CaseState) => ({
  ...{ said, notes, answers: plan.answers, owners: plan.owners, days: plan.days },
  own: plan.own.toSorted((one, other) => one.id.localeCompare(other.id)),
  troubles: new Set(plan.troubles),
});

const task = fc.constantFrom('people', 'own-1', 'own-2');
const kind = fc.constant('renewed' as const);
const trouble = fc.constantFrom('a', 'b');
const day = fc.constantFrom('2026-05-06', '2026-05-07');
const line = fc.constantFrom('one', 'two');
const event = fc.oneof(
  ...[
    fc.record({ type: fc.constant('note-written' as const), task, text: fc.constantFrom('', 'one', 'two') }),
    fc.record({ type: fc.constant('task-said-done' as const), task }),
    fc.record({ type: fc.constant('task-not-needed' as const), task, reason: line }),
    fc.record({ type: fc.constant('task-waits' as const), task, on: line, until: fc.option(day, { nil: undefined }) }),
    fc.record({ type: fc.constant('task-reopened' as const), task }),
    fc.record({ type: fc.constant('task-owner-set' as const), task, owner: fc.constantFrom('', 'one', 'two') }),
    fc.record({ type: fc.constant('task-day-set' as const), task, day: fc.oneof(fc.constant('' as const), day) }),
    fc.record({
      type: fc.constant('question-answered' as const),
      question: fc.constantFrom('why' as const, 'term' as const),
      answers: fc.constantFrom<string[]>([], ['monthly'], ['price', 'merger']),
    }),
    fc.record({ type: fc.constant('task-renamed' as const), task, title: line }),
    fc.record({ type: fc.constant('trouble-settled' as const), trouble, kind, how: line }),
    fc.record({ type: fc.constant('trouble-reopened' as const), trouble, kind }),
    fc.record({ type: fc.constant('trouble-taken-back' as const), trouble, kind }),
  ],
);
/** What happens once, before anything is said of it. */
const begun: CaseEvent[] = [
  { type: 'task-added', task: 'own-1', title: 'one', phase: 'save' },
  { type: 'task-added', task: 'own-2', title: 'two', phase: 'save' },
  { type: 'trouble-met', trouble: 'a', kind: 'renewed', day: '2026-05-06', note: 'note' },
  { type: 'trouble-met', trouble: 'b', kind: 'renewed', day: '2026-05-06', note: '' },
];

test('an event and what takes it back leave the checklist as it was', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), event, (events, last) => {
      const before = [...begun, ...events];
      const undo = undoOfLast(...before, last);
      // A settled trouble that is taken back comes back unsettled: that it was settled is said anew.
      fc.pre(!(last.type === 'trouble-taken-back' && state(before).plan.troubles.some(({ settled }) => settled)));
      fc.pre(!(last.type === 'trouble-settled' && state(before).plan.troubles.some(({ settled }) => settled)));
      if (undo === undefined) expect(shown(state([...before, last]))).toEqual(shown(state(before)));
      else {
        expect(() => caseEvent.parse(undo)).not.toThrow();
        expect(shown(state([...before, last, undo]))).toEqual(shown(state(before)));
      }
    }),
  );
});

test('what was added is removed, and put back', () => {
  const [added] = begun;
  if (!added) throw new Error('There is no event.');
  const removed = undoOfLast(added);
  expect(removed).toEqual({ type: 'task-removed', task: 'own-1' });
  expect(undoOfLast(added, { type: 'task-removed', task: 'own-1' })).toEqual({
    type: 'task-put-back',
    task: 'own-1',
  });
  const away: CaseEvent = { type: 'task-removed', task: 'own-1' };
  expect(undoOfLast(added, away, { type: 'task-put-back', task: 'own-1' })).toEqual(removed);
});

test('what was added to customers’ results is what it was before', () => {
  const record = (rows: number[], value: string): CaseEvent => ({
    type: 'customer-record',
    list: 'l',
    rows,
    field: 'refund',
    value,
  });
  const before = record([2], '100');
  expect(undoOfLast(before, record([2], '90'))).toEqual(record([2], '100'));
  expect(undoOfLast(before, record([3, 4], '90'))).toEqual(record([3, 4], ''));
  expect(undoOfLast(before, record([2, 3], '90'))).toBeUndefined();
});

test('what happened in the CRM or to files is not taken back here', () => {
  expect(undoOfLast({ type: 'guide-finished', guide: 'cancel' })).toBeUndefined();
});
