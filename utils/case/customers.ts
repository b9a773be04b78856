import type { CustomerField } from '../customers/fields.ts';
import type { Order, Orders } from '../customers/orders.ts';
import { type CustomerResult, isSurprise, missingIn, nextOpen, type RecordedResult } from '../customers/results.ts';
import { sha256 } from '../evidence/hash.ts';
import { customerResults } from './customer-results.ts';
import { db } from './db.ts';
import { eventsOf } from './events-of.ts';
import { keepEvidence } from './evidence.ts';
import { append } from './log.ts';
import type { CustomerList } from './rows/customers.ts';

/** A list that the person confirmed: the file, what was read of it, and which column was taken for what. */
export interface ConfirmedList extends Orders {
  file: File;
  operator: string;
  columns: Partial<Record<CustomerField, string>>;
}

/** Takes a list into a case. The file itself is kept as evidence: it is the order that all results answer. */
export async function takeList(caseId: string, confirmed: ConfirmedList): Promise<CustomerList> {
  const { file, operator, columns, orders, problems } = confirmed;
  const takenAt = new Date().toISOString();
  const id = crypto.randomUUID();
  const list: CustomerList = { id, caseId, name: file.name, takenAt, operator, state: 'paused', row: orders[0]?.row };
  const mediaType = 'application/octet-stream';
  await keepEvidence(caseId, {
    kind: 'document',
    title: file.name,
    at: takenAt,
    places: [],
    record: { droppedAt: takenAt, fileName: file.name, fileModified: new Date(file.lastModified).toISOString() },
    parts: [{ name: file.name, mediaType, blob: file }],
  });
  await append(
    caseId,
    {
      type: 'customers-taken',
      list: id,
      name: file.name,
      sha256: await sha256(file),
      orders: orders.length,
      unusable: problems.length,
      columns,
    },
    async () => {
      await db.customerLists.add(list);
      await db.customerOrders.add({ list: id, caseId, orders, problems });
    },
  );
  return list;
}

/** The lists of a case, the newest first. */
export async function listsOf(caseId: string): Promise<CustomerList[]> {
  const lists = await db.customerLists.where({ caseId }).toArray();
  return lists.toSorted((one, other) => other.takenAt.localeCompare(one.takenAt));
}

/** The person begins with a customer, or turns to another one. The list goes on from here. */
export async function beginCustomer(list: CustomerList, order: Order): Promise<void> {
  await append(list.caseId, { type: 'customer-begun', ...whom(list, order) }, () =>
    db.customerLists.update(list.id, { state: 'going', row: order.row }),
  );
}

/** What becomes of a list once a result was recorded: the customer to go on with, or why not. */
export type Recorded =
  | { type: 'next'; order: Order }
  | { type: 'stopped' }
  | { type: 'through' }
  /** Another window recorded or took back a result of this customer meanwhile; nothing was written. */
  | { type: 'changed-elsewhere' };

/**
 * Records what became of a customer, and moves on. After a surprise the list stops where it is.
 * @param known results of this customer that the person saw when they recorded this one
 * @throws Error when the result lacks what its outcome needs
 */
export function recordResult(
  list: CustomerList,
  order: Order,
  known: number,
  result: CustomerResult,
): Promise<Recorded> {
  const missing = missingIn(result);
  if (missing.length > 0) throw new Error(`The result lacks ${missing.join(', ')}.`);
  return oneAtATime(list, async () => {
    const results = await resultsNow(list);
    const before = results.get(order.row) ?? [];
    if (before.length !== known) return { type: 'changed-elsewhere' };
    const next = await nextAfter(list, order, results);
    const stops = isSurprise(result.outcome);
    const state = stops ? 'stopped' : next ? 'going' : 'paused';
    await append(list.caseId, { type: 'customer-result', ...whom(list, order), ...result }, () =>
      db.customerLists.update(list.id, { state, row: stops ? order.row : next?.row, operator: result.operator }),
    );
    if (stops) return { type: 'stopped' };
    return next ? { type: 'next', order: next } : { type: 'through' };
  });
}

/** Takes the last result of a customer back; the list stands at that customer again, and rests. */
export function undoResult(list: CustomerList, order: Whom): Promise<void> {
  return oneAtATime(list, async () => {
    if (((await resultsNow(list)).get(order.row)?.length ?? 0) === 0) return;
    await append(list.caseId, { type: 'customer-result-undone', ...whom(list, order) }, () =>
      db.customerLists.update(list.id, { state: 'paused', row: order.row }),
    );
  });
}

/** Puts the result back that was taken back last of a customer; the list rests at the next one without a result. */
export function putResultBack(list: CustomerList, order: Whom): Promise<void> {
  return oneAtATime(list, async () => {
    const next = await nextAfter(list, order, await resultsNow(list));
    await append(list.caseId, { type: 'customer-result-put-back', ...whom(list, order) }, () =>
      db.customerLists.update(list.id, { state: 'paused', row: next?.row }),
    );
  });
}

/** Turns to a customer without beginning with them, or rests at the one where the list stands. */
export async function rest(list: CustomerList, row = list.row): Promise<void> {
  await db.customerLists.update(list.id, { state: 'paused', row });
}

async function nextAfter(
  list: CustomerList,
  { row }: Pick<Order, 'row'>,
  results: Map<number, RecordedResult[]>,
): Promise<Order | undefined> {
  const orders = (await db.customerOrders.get(list.id))?.orders ?? [];
  return nextOpen(
    orders.filter((order) => order.row !== row),
    results,
    row,
  );
}

async function resultsNow({ id, caseId }: CustomerList): Promise<Map<number, RecordedResult[]>> {
  return customerResults(await eventsOf(caseId), id);
}

/** A customer, as entries of the log name them beside their list. */
type Whom = Pick<Order, 'row' | 'number' | 'name'>;

function whom({ id }: CustomerList, { row, number, name }: Whom) {
  return { list: id, row, number, name };
}

/** Two windows may show one list. */
function oneAtATime<T>({ id }: CustomerList, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`customers:${id}`, work);
}
