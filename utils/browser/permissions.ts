import { browser } from 'wxt/browser';

/** True when the browser lets the program into every one of these origins. */
export function mayRead(origins: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins });
}

/**
 * Asks the person for a CRM's hosts, and for downloads so that the export is noticed when it lands.
 * Must be called in a press, with nothing awaited before it: the browser refuses to ask otherwise.
 */
export function askToRead(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins, permissions: ['downloads'] });
}

/** Gives a CRM's hosts back. */
export async function giveBack(origins: string[]): Promise<void> {
  await browser.permissions.remove({ origins });
}

/** Calls back whenever permissions are given or taken, here or in the browser's own settings; returns how to stop. */
export function onPermissionsChanged(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
