import { browser } from 'wxt/browser';
import { giveBack } from './permissions.ts';

/** What a page of the extension opened for the time of some work, and has to close again. */
export interface Visit {
  /** Also the lock that the page holds for as long: it is free once the page is gone. */
  id: string;
  origins: string[];
  tabs: number[];
}

const prefix = 'visit:';

/** The port by which the background hears that the page is gone. */
export const visitPort = 'visit';

/**
 * Does some work with tabs and hosts that are there for its time alone. Closed at its end; where the page is closed in the middle of it,
 * by the background.
 */
export async function visiting<T>(work: (visit: Visit) => Promise<T>): Promise<T> {
  const visit: Visit = { id: prefix + crypto.randomUUID(), origins: [], tabs: [] };
  const port = browser.runtime.connect({ name: visitPort });
  return navigator.locks
    .request(visit.id, () => work(visit).finally(() => leave(visit)))
    .finally(() => port.disconnect());
}

/** Notes what was opened, before anything is done with it. */
export async function note(visit: Visit, opened: Partial<Pick<Visit, 'origins' | 'tabs'>>): Promise<void> {
  visit.origins.push(...(opened.origins ?? []));
  visit.tabs.push(...(opened.tabs ?? []));
  await browser.storage.session.set({ [visit.id]: visit });
}

/** Closes what was opened. What the person has closed meanwhile is passed over. */
async function leave({ id, origins, tabs }: Visit): Promise<void> {
  await Promise.all(tabs.map((tab) => browser.tabs.remove(tab).catch(() => undefined)));
  if (origins.length > 0) await giveBack(origins);
  await browser.storage.session.remove(id);
}

/** Closes what was left open by pages that are gone; waits for those that still work. */
export async function leaveForgotten(): Promise<void> {
  const ids = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(prefix));
  await Promise.all(
    ids.map((id) =>
      navigator.locks.request(id, async () => {
        const { [id]: visit } = await browser.storage.session.get<Record<string, Visit>>(id);
        if (visit) await leave(visit);
      }),
    ),
  );
}
