import type { Page } from '@playwright/test';
import type { CaseEvent, LoggedEvent } from '../../utils/case/events/index.ts';
import type { Case } from '../../utils/case/rows/case.ts';
import type { Evidence } from '../../utils/case/rows/evidence.ts';
import { linkLine } from '../../utils/evidence/chain.ts';

/** A case that a test or a bench puts into the store. */
export interface FilledCase {
  case: Case;
  events: readonly CaseEvent[];
  evidence?: readonly Evidence[];
}

/** Writes cases straight into IndexedDB from a page of the extension; each log is an unbroken chain, unsigned. */
export async function fillStore(page: Page, filled: readonly FilledCase[]): Promise<void> {
  for (const { case: found, events, evidence = [] } of filled) {
    const log: { caseId: string; seq: number; event: LoggedEvent; line: string }[] = [];
    for (const [index, event] of events.entries()) {
      const at = new Date(Date.parse(found.openedAt) + index * 1000).toISOString();
      const logged: LoggedEvent = { ...event, seq: index + 1, at };
      const gapless = Object.fromEntries(Object.entries(logged).filter(([, value]) => value !== undefined));
      log.push({ caseId: found.id, seq: index + 1, event: logged, line: await linkLine(gapless, log.at(-1)?.line) });
    }
    await putRows(page, { cases: [found], log, evidence });
  }
}

/** Puts rows into tables of the store, past the product's own code. */
export function putRows(page: Page, rows: Record<string, readonly unknown[]>): Promise<void> {
  return page.evaluate(async (tables) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('clean-exit');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction(Object.keys(tables), 'readwrite');
    for (const [name, some] of Object.entries(tables)) {
      for (const row of some) transaction.objectStore(name).put(row);
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  }, rows);
}
