import { type CustomerRecord, recordsOf } from '../customers/records.ts';
import { type RecordedResult, type ResultEvent, resultsOf } from '../customers/results.ts';
import type { LoggedEvent } from './events/index.ts';

/** What the log says of each customer of a list, by row. */
export function customerResults(events: readonly LoggedEvent[], list: string): Map<number, RecordedResult[]> {
  return resultsOf(events.filter(isResultEvent), list);
}

const resultTypes: ReadonlySet<string> = new Set<ResultEvent['type']>([
  'customer-result',
  'customer-result-undone',
  'customer-result-put-back',
]);

/** Whether an event records a result, takes one back or puts one back. */
export function isResultEvent(event: LoggedEvent): event is Extract<LoggedEvent, { type: ResultEvent['type'] }> {
  return resultTypes.has(event.type);
}

/** What was added to the results of a list afterwards, by row. */
export function customerRecords(events: readonly LoggedEvent[], list: string): Map<number, CustomerRecord> {
  return recordsOf(
    events.filter((event) => event.type === 'customer-record'),
    list,
  );
}
