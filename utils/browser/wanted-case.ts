import { browser } from 'wxt/browser';

/** One for each window: each has a panel of its own. */
const keyOf = (windowId: number) => `wantedCase-${windowId}`;

/**
 * Asks the panel of a window for a case, whether that is open already or opens next. Nothing is awaited: the popup closes when the panel
 * opens.
 */
export function wantCase(windowId: number, caseId: string): void {
  void browser.storage.session.set({ [keyOf(windowId)]: caseId });
}

/** The case that the panel of a window was asked for, once. */
export async function wantedCase(windowId: number): Promise<string | undefined> {
  const key = keyOf(windowId);
  const { [key]: caseId } = await browser.storage.session.get(key);
  if (caseId !== undefined) await browser.storage.session.remove(key);
  return typeof caseId === 'string' ? caseId : undefined;
}

/** Calls back when the panel of a window is asked for a case while it is open. Returns how to stop. */
export function onWantedCase(windowId: number, seen: (caseId: string) => void): () => void {
  const changed = (changes: Record<string, unknown>) => {
    if (keyOf(windowId) in changes) void wantedCase(windowId).then((caseId) => caseId !== undefined && seen(caseId));
  };
  browser.storage.session.onChanged.addListener(changed);
  return () => browser.storage.session.onChanged.removeListener(changed);
}
