import { db } from './db.ts';
import type { TabView } from './rows/tab.ts';

/** Keeps what a tab shows, for popup and side panel alike. */
export async function rememberTab(tabId: number, look: TabView['look']): Promise<void> {
  await db.tabs.put({ tabId, at: new Date().toISOString(), look });
}

/** Keeps what the person calls the unknown CRM in a tab: the popup closes before it could tell. */
export async function nameTab(tabId: number, name: string): Promise<void> {
  await db.tabs.where({ tabId }).modify(({ look }) => {
    if (look.type === 'unknown-site') look.name = name;
  });
}

/** Forgets one tab, or all of them and which tab a guide ran in: tab ids do not outlive the browser. */
export async function forgetTabs(tabId?: number): Promise<void> {
  if (tabId !== undefined) {
    await db.captures.delete(tabId);
    return db.tabs.delete(tabId);
  }
  await db.transaction('rw', db.tabs, db.runs, db.captures, async () => {
    await Promise.all([db.tabs.clear(), db.captures.clear()]);
    await db.runs.toCollection().modify((run) => {
      run.tabId = undefined;
    });
  });
}
