import { type CustomerRecord, recordsOf } from '../customers/records.ts';
import { type RecordedResult, resultsOf } from '../customers/results.ts';
import type { LoggedEvent } from './events/index.ts';

/** What the log says of each customer of a list, by row. */
export function customerResults(events: readonly LoggedEvent[], list: string): Map<number, RecordedResult[]> {
  const told = events.filter((event) => event.type === 'customer-result' || event.type === 'customer-result-undone');
  return resultsOf(told, list);
}

/** What was added to the results of a list afterwards, by row. */
export function customerRecords(events: readonly LoggedEvent[], list: string): Map<number, CustomerRecord> {
  return recordsOf(
    events.filter((event) => event.type === 'customer-record'),
    list,
  );
}
