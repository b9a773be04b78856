import { type Browser, browser } from 'wxt/browser';
import { browserLanguage } from '../../utils/browser/extension.ts';
import type { CaptureOrder, CaptureResult } from '../../utils/browser/messages.ts';
import { db } from '../../utils/case/db.ts';
import { languageOf } from '../../utils/text.ts';
import { capture } from './capture.ts';
import { putScript } from './registration.ts';

/** Keeps a page as popup and panel want it; where the picture is to show a part of the page, the person points at it first. */
export async function captureOrPoint(order: CaptureOrder): Promise<CaptureResult> {
  if (order.motif !== 'element') return capture(order);
  return beginPointing(order).then(
    () => ({ type: 'pointing' }),
    () => ({ type: 'failed', reason: 'page-closed-to-us' }),
  );
}

/** Lets the person point at a part of a tab's page. What they wait for is kept in the store: they may take longer than the background lives. */
async function beginPointing({ tabId, caseId }: CaptureOrder): Promise<void> {
  const language = languageOf((await db.settings.get('settings'))?.language, browserLanguage());
  await putScript(tabId, 'picture.js');
  // The web archive that was laid there waits with them.
  const { mhtml } = (await db.captures.get(tabId)) ?? {};
  await db.captures.put({ tabId, caseId, stage: 'pointing', done: 0, all: 1, ...(mhtml !== undefined && { mhtml }) });
  await browser.scripting.executeScript({
    target: { tabId },
    func: (language) => globalThis.cleanExitPicture?.point(language),
    args: [language],
  });
}

/** A page tells that the person pointed at a part of it, or left. Only where they were asked to, something is kept. */
export async function elementPicked(
  { picked }: { picked: boolean },
  sender: Browser.runtime.MessageSender,
): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0) return;
  const waiting = await db.captures.get(tabId);
  if (waiting?.stage !== 'pointing') return;
  if (picked !== true) {
    await db.captures.delete(tabId);
    return;
  }
  await db.captures.update(tabId, { stage: 'reading' });
  const result = await capture({ tabId, caseId: waiting.caseId, motif: 'element' });
  await browser.action.setBadgeText({ tabId, text: result.type === 'kept' ? '✓' : '!' });
}
