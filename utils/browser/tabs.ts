import { browser } from 'wxt/browser';

/** The tab in front of the window that a page of the extension belongs to. */
export interface FrontTab {
  tabId: number;
  windowId: number;
}

/** The tab in front, or undefined when the window has none that can be named. */
export async function frontTab(): Promise<FrontTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined || tab.windowId === undefined ? undefined : { tabId: tab.id, windowId: tab.windowId };
}

/** Calls back with the tab in front: now, when another one comes to the front, and when it has loaded a page. Returns how to stop. */
export function watchFrontTab(seen: (tab: FrontTab | undefined) => void): () => void {
  const look = () => void frontTab().then(seen);
  const loaded = (_: number, { status }: { status?: string }, { active }: { active: boolean }) => {
    if (active && status === 'complete') look();
  };
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener(loaded);
  look();
  return () => {
    browser.tabs.onActivated.removeListener(look);
    browser.tabs.onUpdated.removeListener(loaded);
  };
}

/** The address of a tab; undefined where the browser keeps it from us, and for a tab that is gone. */
export async function addressOfTab(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url;
}

/** Shows an address in a tab, or in a new one when there is none to use. Answers the tab's id. */
export async function showAddress(url: string, tabId: number | undefined): Promise<number | undefined> {
  const tab = tabId === undefined ? await browser.tabs.create({ url }) : await browser.tabs.update(tabId, { url });
  return tab?.id;
}

/** Opens the side panel. Must be called in a press, with nothing awaited before it. */
export function openPanel(windowId: number): Promise<void> {
  if (browser.sidePanel) return browser.sidePanel.open({ windowId });
  // Firefox has a sidebar instead, which the types of Chromium's interfaces don't know.
  return (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open();
}
