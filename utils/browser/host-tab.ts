import { browser } from 'wxt/browser';
import { HostTrouble } from './host-trouble.ts';
import { note, type Visit } from './visit.ts';

/** Pages to stand on, the quietest first: a text runs no script of the host and loads nothing. Any of them may be missing or lead elsewhere. */
const standing = ['/robots.txt', '/'];

/**
 * Opens a page of the host in a tab that stays behind, for as long as `work` goes on.
 * @param address the first address that is tried after the quiet ones, e.g. the one that will be asked
 * @throws HostTrouble `not-reachable` when no page of the host's own origin can be opened; the signal's reason when it is aborted
 */
export async function inTabOf<T>(
  visit: Visit,
  address: URL,
  signal: AbortSignal,
  work: (tabId: number) => Promise<T>,
): Promise<T> {
  for (const path of [...standing, address.pathname]) {
    const { id } = await browser.tabs.create({ url: new URL(path, address).href, active: false });
    if (id === undefined) continue;
    await note(visit, { tabs: [id] });
    try {
      await loaded(id, signal);
      if (await standsAt(id, address.origin)) return await work(id);
    } finally {
      // It may be gone: the person can close it as any other.
      await browser.tabs.remove(id).catch(() => undefined);
    }
  }
  throw new HostTrouble('not-reachable');
}

/** Waits until a tab has loaded what it was opened with, were it an error page. */
async function loaded(tabId: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const stop = () => reject(signal.reason);
  const updated = (id: number, { status }: { status?: string }) => id === tabId && status === 'complete' && resolve();
  const removed = (id: number) => id === tabId && reject(new HostTrouble('not-reachable'));
  signal.addEventListener('abort', stop);
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(removed);
  try {
    signal.throwIfAborted();
    // It may have been quicker than the listener.
    if ((await browser.tabs.get(tabId)).status !== 'complete') await promise;
  } finally {
    signal.removeEventListener('abort', stop);
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onRemoved.removeListener(removed);
  }
}

/** Whether scripts of ours may run in the tab as this origin: not on error pages, where it led elsewhere, or in a page that is sandboxed. */
async function standsAt(tabId: number, origin: string): Promise<boolean> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: () => self.origin });
    return frame?.result === origin;
  } catch {
    return false;
  }
}
