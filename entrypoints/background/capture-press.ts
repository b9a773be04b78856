import { type Browser, browser } from 'wxt/browser';
import { originsOf } from '../../sites/hosts.ts';
import { siteAt, vendorHosts } from '../../sites/index.ts';
import { ownSites } from '../../sites/own.ts';
import { openCaseOf } from '../../utils/case/cases.ts';
import { db } from '../../utils/case/db.ts';
import { loadOwnSites } from '../../utils/case/own-sites.ts';
import type { Case } from '../../utils/case/rows/case.ts';
import { accountOf } from '../../utils/page/account.ts';
import { capture } from './capture.ts';
import { caseLedTo } from './led-to.ts';

type Tab = Browser.tabs.Tab;

const menuItem = 'capture';

/** Puts one line into the menu of CRMs' pages, and of no others. Safe to call any number of times. */
export async function setUpMenu(): Promise<void> {
  await loadOwnSites();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: menuItem,
    title: browser.i18n.getMessage('captureCommand'),
    contexts: ['page', 'frame', 'selection', 'link', 'image'],
    documentUrlPatterns: [...vendorHosts(), ...ownSites().flatMap(originsOf)],
  });
}

/** The line of the menu. */
export async function captureFromMenu({ menuItemId }: { menuItemId: string | number }, tab?: Tab): Promise<void> {
  if (menuItemId === menuItem && tab) await captureTab(tab);
}

/** The keyboard shortcut. */
export async function captureActiveTab(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab) await captureTab(tab);
}

/** Keeps a tab's whole page for the open case of its account. The badge says whether it worked. */
async function captureTab({ id: tabId, url = '' }: Tab): Promise<void> {
  if (tabId === undefined || !siteAt(url)) return;
  const found = await caseOf(tabId, url);
  const result = found && (await capture({ tabId, caseId: found.id, motif: 'page' }));
  await browser.action.setBadgeText({ tabId, text: result?.type === 'kept' ? '✓' : '!' });
}

/** By the account in the address, or that the page shows; a page without one is of the case whose guide led there. */
async function caseOf(tabId: number, url: string): Promise<Case | undefined> {
  const at = siteAt(url);
  if (!at) return undefined;
  const look = (await db.tabs.get(tabId))?.look;
  const shown = look?.type === 'verdict' && look.verdict.url === url ? look.verdict.account.id : undefined;
  const account = accountOf(at.site.account.id, new URL(url)) ?? shown;
  return account === undefined ? caseLedTo(at.site.id, tabId) : openCaseOf(at.site.id, account);
}
