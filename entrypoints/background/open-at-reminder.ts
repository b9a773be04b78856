import { browser } from 'wxt/browser';
import { openPanel } from '../../utils/browser/tabs.ts';
import { wantCase } from '../../utils/browser/wanted-case.ts';
import { dayOfReminder } from '../../utils/case/dates/reminders.ts';

/**
 * Opens the panel at the day that a notification tells of: beside the tab in front, or in a tab of its own where the browser doesn't
 * open the panel by a press on a notification (Firefox).
 * @param key of the reminder, which its notification bears
 */
export async function openAtReminder(key: string): Promise<void> {
  // Nothing is awaited before it: the browser opens the panel in the press only.
  const opening = openPanel(browser.windows.WINDOW_ID_CURRENT);
  const opened = await opening.then(
    () => true,
    () => false,
  );
  const day = dayOfReminder(key);
  const { id: windowId } = await browser.windows.getLastFocused();
  if (day && windowId !== undefined) await wantCase(windowId, day);
  await browser.notifications.clear(key);
  if (!opened && !(await isPanelOpen())) await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}

async function isPanelOpen(): Promise<boolean> {
  // Firefox can't tell; there the tab is opened.
  const open = await browser.runtime.getContexts?.({ contextTypes: ['SIDE_PANEL'] });
  return open !== undefined && open.length > 0;
}
