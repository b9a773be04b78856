import { resultsCsv } from '../customers/results-csv.ts';
import { fill, type Language, type Text } from '../text.ts';
import { customerRecords, customerResults } from './customer-results.ts';
import { db } from './db.ts';
import type { LoggedEvent } from './events/index.ts';
import { eventsOf } from './events-of.ts';
import { keepEvidence } from './evidence.ts';
import type { CustomerList, CustomerOrders } from './rows/customers.ts';
import type { Evidence } from './rows/evidence.ts';

const resultsTitle: Text = { en: 'Results of {name}', 'zh-CN': '{name} 的处理结果' };

/** Keeps the results of a list as evidence, so that they go into the bundle. */
export async function keepResults(list: CustomerList, language: Language): Promise<Evidence> {
  const [orders, events] = await Promise.all([db.customerOrders.get(list.id), eventsOf(list.caseId)]);
  if (!orders) throw new Error(`the orders of list ${list.id} are gone`);
  const at = new Date().toISOString();
  const mediaType = 'text/csv';
  return keepEvidence(list.caseId, {
    kind: 'document',
    title: fill(resultsTitle, language, { name: list.name }),
    at,
    places: [],
    record: { writtenAt: at, list: list.id, listName: list.name },
    parts: [{ name: 'results.csv', mediaType, blob: resultsFile(orders, events, language) }],
  });
}

/** The results of a list as a file. */
export function resultsFile(orders: CustomerOrders, events: readonly LoggedEvent[], language: Language): Blob {
  const { list } = orders;
  const csv = resultsCsv(orders, customerResults(events, list), customerRecords(events, list), language);
  return new Blob([csv], { type: 'text/csv' });
}
