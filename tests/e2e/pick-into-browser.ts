import type { Page } from '@playwright/test';

/**
 * Stands in for the browser's own dialog, which no test can press: whoever asks where to save gets a file of that name in the folder
 * that the browser keeps for the extension. What is written into it goes the same way as into a picked one.
 */
export function pickIntoBrowser(page: Page): Promise<void> {
  return page.evaluate(() => {
    const showSaveFilePicker = async ({ suggestedName }: { suggestedName: string }) =>
      (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
    Object.assign(window, { showSaveFilePicker });
  });
}
