import { browser } from 'wxt/browser';

/** Name and version of the program, as logs and bundles state it. */
export function software(): string {
  return `Clean Exit ${browser.runtime.getManifest().version}`;
}
