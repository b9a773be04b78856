import type { Page } from '@playwright/test';

/** Chooses a file in the page's one file field. Playwright would copy it through the connection, slowly and up to 50 MB; this gives its path. */
export async function chooseFile(page: Page, file: string): Promise<void> {
  // A view that was not shown before loads first.
  await page.locator('input[type=file]').first().waitFor({ state: 'attached' });
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'input[type=file]' });
  await session.send('DOM.setFileInputFiles', { nodeId, files: [file] });
  await session.detach();
}
