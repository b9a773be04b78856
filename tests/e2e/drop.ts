import type { Locator, Page } from '@playwright/test';

/** Drops files and folders of the disk on an element, as a file manager does: the page gets the real ones, folders too. */
export async function dropOn(page: Page, target: Locator, paths: string[]): Promise<void> {
  // Waits, as a person's hand does, until it no longer moves; nothing is pressed.
  await target.hover({ trial: true });
  const box = await target.boundingBox();
  if (!box) throw new Error('Nothing can be dropped on what is not there.');
  const session = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + 12, data: { items: [], files: paths, dragOperationsMask: 1 } };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at });
  await session.detach();
}
