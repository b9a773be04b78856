import { browser } from 'wxt/browser';

/** What the panel is asked to show. */
export interface WantedCase {
  caseId: string;
  /** A day of the case, by the id of its deadline. */
  deadline?: string;
}

/** One for each window: each has a panel of its own. */
const keyOf = (windowId: number) => `wantedCase-${windowId}`;

/** Asks the panel of a window for a case, whether that is open already or opens next. */
export function wantCase(windowId: number, wanted: WantedCase): Promise<void> {
  return browser.storage.session.set({ [keyOf(windowId)]: wanted });
}

/** The case that the panel of a window was asked for, once. */
export async function wantedCase(windowId: number): Promise<WantedCase | undefined> {
  const key = keyOf(windowId);
  const { [key]: wanted } = await browser.storage.session.get(key);
  if (wanted !== undefined) await browser.storage.session.remove(key);
  return wanted as WantedCase | undefined;
}

/** Calls back when the panel of a window is asked for a case while it is open, or was while it opened. Returns how to stop. */
export function onWantedCase(windowId: number, seen: (wanted: WantedCase) => void): () => void {
  const look = () => void wantedCase(windowId).then((wanted) => wanted && seen(wanted));
  const changed = (changes: Record<string, unknown>) => {
    if (keyOf(windowId) in changes) look();
  };
  look();
  browser.storage.session.onChanged.addListener(changed);
  return () => browser.storage.session.onChanged.removeListener(changed);
}
