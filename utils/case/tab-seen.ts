import { liveQuery } from 'dexie';
import { db } from './db.ts';
import type { TabView } from './rows/tab.ts';

/**
 * What a tab shows next that fits, of what it told after `since`.
 * @returns undefined when nothing of that came within `patience` ms, or `signal` was aborted
 */
export function tabSeen(
  tabId: number,
  since: string,
  fits: (look: TabView['look']) => boolean,
  { patience, signal }: { patience: number; signal: AbortSignal },
): Promise<TabView['look'] | undefined> {
  return new Promise((resolve) => {
    const end = (look?: TabView['look']) => {
      clearTimeout(timer);
      watching.unsubscribe();
      signal.removeEventListener('abort', stop);
      resolve(look);
    };
    const stop = () => end();
    const timer = setTimeout(stop, patience);
    signal.addEventListener('abort', stop);
    const watching = liveQuery(() => db.tabs.get(tabId)).subscribe((view) => {
      // The first answer may come before the subscription is there to be ended.
      if (view && view.at >= since && fits(view.look)) queueMicrotask(() => end(view.look));
    });
  });
}
