import { browser } from 'wxt/browser';

/** Chromium refuses a third shot within a second (`MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND`); one each 510 ms never failed. */
const pause = 510;
/** Another extension page may have used up the second. */
const tries = 3;

let nextAt = 0;

/** There is no picture, and why: in technical words for the record. */
export class NoPicture extends Error {
  override name = 'NoPicture';
}

/**
 * What the window of a tab shows, as PNG. Waits until the browser allows another shot.
 * @throws NoPicture when the tab is not in front, or the browser wants the toolbar button, the shortcut or the menu to be pressed first
 */
export async function shoot(tabId: number): Promise<Blob> {
  const { windowId, url } = await inFront(tabId);
  for (let tried = 1; ; tried += 1) {
    await wait(nextAt - performance.now());
    nextAt = performance.now() + pause;
    try {
      const picture = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
      // Had the person gone to another tab meanwhile, it would be a picture of that one.
      if ((await inFront(tabId)).url !== url) throw new NoPicture('the tab went to another page');
      return blobOf(picture);
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      if (tried < tries && /MAX_CAPTURE_VISIBLE_TAB/.test(text)) continue;
      throw error instanceof NoPicture ? error : new NoPicture(text);
    }
  }
}

async function inFront(tabId: number): Promise<{ windowId: number; url: string | undefined }> {
  const { active, windowId, url } = await browser.tabs.get(tabId);
  if (!active) throw new NoPicture('the tab was not in front');
  return { windowId, url };
}

/** Not by `fetch`: the extension's own policy refuses it everything but the extension, data: addresses too. */
function blobOf(address: string): Blob {
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (character) => character.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}

function wait(ms: number): Promise<void> {
  return ms <= 0 ? Promise.resolve() : new Promise((done) => setTimeout(done, ms));
}
