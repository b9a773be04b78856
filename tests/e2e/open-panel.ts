import type { Page } from '@playwright/test';
import type { CleanExitBrowser } from './browser.ts';

/** Presses the toolbar button and a button of the popup; the popup closes, sometimes before the click is seen to end. */
export async function openPanel(browser: CleanExitBrowser, page: Page, button: string): Promise<Page> {
  await browser.pressToolbar(page);
  const popup = await browser.popup();
  await popup
    .getByRole('button', { name: button })
    .click()
    .catch((error: unknown) => {
      if (!popup.isClosed()) throw error;
    });
  return browser.panel();
}
