import { type Browser, browser } from 'wxt/browser';
import { originsOf, originsWithin } from '../../sites/hosts.ts';
import { sites } from '../../sites/index.ts';
import { ownSites } from '../../sites/own.ts';
import { closedOrigins, grantedPatterns } from '../../utils/browser/permissions.ts';
import { loadOwnSites } from '../../utils/case/own-sites.ts';

/** Hosts of known CRMs, and of those that the person gave, that are granted, as match patterns: whole sites, or single hosts of them. */
async function grantedOrigins(): Promise<string[]> {
  await loadOwnSites();
  const all = [...sites, ...ownSites()];
  const [patterns, closed] = await Promise.all([grantedPatterns(), closedOrigins(all.flatMap(originsOf))]);
  const whole = new Set(all.flatMap(originsOf)).difference(new Set(closed));
  return [...whole.union(new Set(all.flatMap((site) => originsWithin(site, patterns))))];
}

/** Registers the page script for exactly the granted hosts. Safe to call any number of times, also at once. */
export function registerPageScript(): Promise<void> {
  return navigator.locks.request('page-script', async () => {
    const matches = await grantedOrigins();
    const [known] = await browser.scripting.getRegisteredContentScripts({ ids: ['page'] });
    if (matches.length === 0) {
      if (known) await browser.scripting.unregisterContentScripts({ ids: ['page'] });
      return;
    }
    const script: Browser.scripting.RegisteredContentScript = {
      id: 'page',
      matches,
      js: ['page.js'],
      runAt: 'document_idle',
    };
    if (known) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  });
}

/** A registration reaches pages that load from now on; those already open get the script here. */
export async function injectOpenTabs(): Promise<void> {
  const matches = await grantedOrigins();
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && putScript(id, 'page.js')));
}

/** Runs one of our scripts in a tab's top frame. @throws when the browser does not let us into that page */
export async function putScript(
  tabId: number,
  file: 'page.js' | 'guide.js' | 'capture.js' | 'picture.js' | 'sign-in.js',
): Promise<unknown> {
  const [result] = await browser.scripting.executeScript({ target: { tabId }, files: [`/${file}`] });
  return result?.result;
}
