import { browser } from 'wxt/browser';

/** Version of the program, as the manifest states it. */
export function version(): string {
  return browser.runtime.getManifest().version;
}

/** Language of the browser's own menus, a BCP 47 tag. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** Shows the settings, in a tab. */
export function openSettings(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** The script of the page that checks bundles by itself, as it was built. */
export async function verifierScript(): Promise<string> {
  return (await fetch(browser.runtime.getURL('/verifier.js'))).text();
}
