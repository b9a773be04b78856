import type { CustomerRecord } from '../../customers/records.ts';
import type { RecordedResult } from '../../customers/results.ts';
import { customerRecords, customerResults } from '../customer-results.ts';
import type { CaseState } from '../state.ts';
import type { TaskStatus } from './phases.ts';

/** A customer whose contract was ended, with what was recorded of it. */
interface Ended {
  result: RecordedResult;
  record: CustomerRecord;
}

/** Of all lists: how many customers there are, and those whose contracts were ended. */
function customersOf({ events }: CaseState): { all: number; results: RecordedResult[]; ended: Ended[] } {
  const found: ReturnType<typeof customersOf> = { all: 0, results: [], ended: [] };
  for (const event of events) {
    if (event.type !== 'customers-taken') continue;
    found.all += event.orders;
    const records = customerRecords(events, event.list);
    for (const [row, results] of customerResults(events, event.list)) {
      const result = results.at(-1);
      if (!result) continue;
      found.results.push(result);
      if (result.outcome === 'terminated') found.ended.push({ result, record: records.get(row) ?? {} });
    }
  }
  return found;
}

/** Done when every list is through and each ended customer has it; under way when some have. */
export const allEndedHave =
  (has: (ended: Ended) => boolean) =>
  (state: CaseState): TaskStatus | undefined => {
    const { all, results, ended } = customersOf(state);
    const having = ended.filter(has).length;
    if (all > 0 && results.length >= all && having === ended.length) return 'done';
    return having > 0 ? 'under-way' : undefined;
  };

/** Waiting while a customer waits for approval, done when none does and each ended one names its approval. */
export function approvalShown(state: CaseState): TaskStatus | undefined {
  if (customersOf(state).results.some(({ outcome }) => outcome === 'waiting')) return 'waiting';
  return allEndedHave(({ result }) => result.approval !== undefined)(state);
}

/** Done when a list was taken. */
export function listTaken({ events }: CaseState): TaskStatus | undefined {
  return events.some(({ type }) => type === 'customers-taken') ? 'done' : undefined;
}
