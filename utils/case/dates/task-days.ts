import type { Site } from '../../../sites/schema.ts';
import type { Text } from '../../text.ts';
import type { CaseState } from '../state.ts';
import type { Day } from './days.ts';
import type { Deadline } from './deadline.ts';
import { deadlinesOf } from './deadlines.ts';
import { dayIn, ownZone } from './zone.ts';

/** Until which of the case's dates a task should be finished with; of several that are known, the earliest. */
const datesFor: Readonly<Record<string, readonly RegExp[]>> = {
  notice: [/^notice-send$/, /^notice$/, /^vendor-notice-/],
  cancel: [/^notice$/, /^vendor-notice-/, /^renewal$/],
  export: [/^export-/, /^term-end$/],
  verify: [/^term-end$/],
  users: [/^term-end$/],
  answer: [/^letter-(?:termination|non-renewal|reminder)-/],
  // A day that the person set says more than the one until which money can be asked back at all.
  refund: [/^refund-contract$/, /^vendor-refund-/, /^refund-reminder$/, /^letter-refund-/],
  'refused-words': [/^letter-refusal-/],
  'offer-withdraw': [/^letter-withdrawal-/],
  'renewed-object': [/^letter-objection-/],
  released: [/^letter-confirmation-/],
  deletion: [/^letter-data-/],
  'kept-until': [/^data-contract$/, /^vendor-retention-/],
  reactivation: [/^reactivation-contract$/, /^vendor-reactivation-/],
};

/** By when each task should be finished with, as far as contract, vendor and law tell, by the id of the task. */
export function taskDays(site: Site, state: CaseState, now = new Date()): ReadonlyMap<string, { day: Day; why: Text }> {
  const { known } = deadlinesOf(site, state, now);
  const today = dayIn(now, state.contract.timeZone?.value ?? ownZone());
  const days = new Map<string, { day: Day; why: Text }>();
  for (const [task, names] of Object.entries(datesFor)) {
    const first = known.find((deadline) => isAhead(deadline, today) && counts(deadline, names));
    if (first) days.set(task, { day: first.day, why: first.title });
  }
  return days;
}

/** What could be done until a day is nothing to be late with after it. */
function isAhead({ kind, day }: Deadline, today: Day): boolean {
  return kind !== 'may' || day >= today;
}

function counts({ id, met }: Deadline, names: readonly RegExp[]): boolean {
  return met === undefined && names.some((name) => name.test(id));
}
