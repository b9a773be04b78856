import type { browser as extensionApi } from 'wxt/browser';
import type { Journey } from './fixture.ts';

declare const chrome: typeof extensionApi;

/** What stands on the toolbar button over the tab in front. */
export async function badge({ browser }: Journey): Promise<string> {
  return (await browser.worker()).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText({ tabId: tab?.id as number });
  });
}
