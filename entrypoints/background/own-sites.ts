import { browser } from 'wxt/browser';
import { patternOf } from '../../sites/own.ts';
import type { Messages } from '../../utils/browser/messages.ts';
import { addOwnSite } from '../../utils/case/add-own-site.ts';
import { db } from '../../utils/case/db.ts';
import { lookAtTab } from './pages.ts';
import { injectOpenTabs, registerPageScript } from './registration.ts';

/**
 * Begins to work on a CRM that no site file is about, from the tab in which the person pressed.
 * @throws when the tab shows another origin by now
 */
export async function workOnOwn({ name, origin, tabId }: Parameters<Messages['addOwnSite']>[0]): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  if (!url || new URL(url).origin !== origin) throw new Error('The tab shows another page by now.');
  await addOwnSite({ name, origin });
  await registerPageScript();
  await injectOpenTabs();
  await lookAtTab(tabId);
}

/**
 * The browser has let us into hosts; where an unknown CRM stands in a tab there, it is what the person meant. The popup asks for it by
 * message as well, but closes when the panel opens, now and then before the message has left.
 */
export async function workOnGranted(patterns: string[]): Promise<void> {
  for (const { tabId, look } of await db.tabs.toArray()) {
    if (look.type !== 'unknown-site' || !patterns.includes(patternOf(look.origin))) continue;
    // A tab that went on or was closed meanwhile is none to work on.
    await workOnOwn({ name: look.name ?? look.host, origin: look.origin, tabId }).catch(() => undefined);
  }
}
