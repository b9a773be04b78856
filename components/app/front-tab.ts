import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { siteAt } from '../../sites/index.ts';
import { sendMessage } from '../../utils/browser/messages.ts';
import { addressOfTab, type FrontTab, watchFrontTab } from '../../utils/browser/tabs.ts';
import { db } from '../../utils/case/db.ts';
import type { TabView } from '../../utils/case/rows/tab.ts';

/** The tab in front of this page's window; `first` is the one until it was looked for. */
export function useFrontTab(first?: FrontTab): FrontTab | undefined {
  const [tab, setTab] = useState(first);
  useEffect(() => watchFrontTab(setTab), []);
  return tab;
}

/** What the store knows of a tab, undefined until it was looked at; `first` until the store was read. */
export function useTabView(tabId: number | undefined, first?: TabView): TabView | undefined {
  return useLiveQuery(() => (tabId === undefined ? undefined : db.tabs.get(tabId)), [tabId], first);
}

/**
 * Keeps what the store says of a tab true while the panel is open. A page of a CRM that we may read tells of itself; a page that is
 * none does not, so a tab that went elsewhere is looked at from here.
 */
export async function keepTrue(tabId: number): Promise<void> {
  const [address, known] = await Promise.all([addressOfTab(tabId), db.tabs.get(tabId)]);
  const site = address === undefined ? undefined : siteAt(address)?.site.id;
  const told = known?.look.type === 'verdict' ? known.look.verdict.site : undefined;
  if (!known || told !== site) await lookAt(tabId);
}

/** Asks the background to look at a tab; the answer comes through the store. A tab that can't be looked at now stays unknown. */
export async function lookAt(tabId: number): Promise<void> {
  await sendMessage('lookAtTab', { tabId }).catch((error: unknown) => console.error(error));
}
