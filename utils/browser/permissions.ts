import { browser } from 'wxt/browser';

/** True when the browser lets the program into every one of these origins. */
export function mayRead(origins: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins });
}

/** Match patterns of everything that the browser lets the program into now. */
export async function grantedPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Those of these origins that the browser keeps the program out of. */
export async function closedOrigins(origins: readonly string[]): Promise<string[]> {
  const open = await Promise.all(origins.map((origin) => mayRead([origin])));
  return origins.filter((_, index) => !open[index]);
}

/**
 * Asks the person for a CRM's hosts, and for downloads so that the export is noticed when it lands.
 * Must be called in a press, with nothing awaited before it: the browser refuses to ask otherwise.
 */
export function askToRead(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins, permissions: ['downloads'] });
}

/** Asks the person for web archives. Must be called in a press, with nothing awaited before it. */
export function askForMhtml(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['pageCapture'] });
}

/** True when the browser makes web archives, and the person allows it. */
export function mayMhtml(): Promise<boolean> {
  return hasMhtml ? browser.permissions.contains({ permissions: ['pageCapture'] }) : Promise.resolve(false);
}

/** Whether this browser can make web archives at all; Firefox can't. */
export const hasMhtml = !import.meta.env.FIREFOX;

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

const reminding = ['alarms', 'notifications'] as const;

/** True when the program may wake at a time and show a notification of the browser. */
export function mayRemind(): Promise<boolean> {
  return browser.permissions.contains({ permissions: [...reminding] });
}

/** Asks for that. Must be called in a press, with nothing awaited before it. Where alarms need no asking they are not asked for. */
export function askToRemind(): Promise<boolean> {
  return browser.permissions.request({ permissions: import.meta.env.FIREFOX ? ['notifications'] : [...reminding] });
}

/** Gives it back: no reminder comes any more. */
export async function stopReminding(): Promise<void> {
  await browser.permissions.remove({ permissions: ['notifications'] });
}
