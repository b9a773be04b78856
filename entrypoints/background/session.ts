import { browser } from 'wxt/browser';
import { forgetTabs } from '../../utils/case/tabs.ts';

/**
 * Forgets the tabs of the last run of the browser, once after it has started. Done before the first message is answered: pages that
 * the browser opens again may speak up earlier than its start-up event comes.
 */
export async function beginSession(): Promise<void> {
  await navigator.locks.request('session', async () => {
    const { begun } = await browser.storage.session.get('begun');
    if (begun) return;
    await forgetTabs();
    await browser.storage.session.set({ begun: true });
  });
}
