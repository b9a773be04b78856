import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { sendMessage } from '../../utils/browser/messages.ts';
import { type FrontTab, watchFrontTab } from '../../utils/browser/tabs.ts';
import { db, type TabView } from '../../utils/case/db.ts';

/** The tab in front of this page's window. */
export function useFrontTab(): FrontTab | undefined {
  const [tab, setTab] = useState<FrontTab>();
  useEffect(() => watchFrontTab(setTab), []);
  return tab;
}

/** What the store knows of a tab; undefined until it was looked at. */
export function useTabView(tabId: number | undefined): TabView | undefined {
  return useLiveQuery(() => (tabId === undefined ? undefined : db.tabs.get(tabId)), [tabId]);
}

/** Asks the background to look at a tab; the answer comes through the store. A tab that can't be looked at now stays unknown. */
export async function lookAt(tabId: number): Promise<void> {
  await sendMessage('lookAtTab', { tabId }).catch((error: unknown) => console.error(error));
}
