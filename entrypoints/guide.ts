import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage } from '../utils/browser/messages.ts';
import { runGuide } from '../utils/page/guide.ts';
import { isSeenFromOutside } from '../utils/page/guide-frames.ts';
import type { GuideNews } from '../utils/page/guide-view.ts';

declare global {
  var cleanExitGuide: AbortController | undefined;
  /** Tells the guide of other frames of its page. */
  var cleanExitGuideNews: ((news: GuideNews) => void) | undefined;
}

/** Put into a page of the CRM while a guide runs there. */
export default defineUnlistedScript(async () => {
  // A frame that the page around it can look into is looked at from there.
  if (isSeenFromOutside(document)) return;
  // A copy that ran before stays in the page until it is loaded anew.
  const fresh = globalThis.cleanExitGuide === undefined;
  // An older copy yields: there is one overlay on a page, and it shows what the case says now.
  globalThis.cleanExitGuide?.abort();
  const own = new AbortController();
  globalThis.cleanExitGuide = own;
  const view = await sendMessage('guideReady', { fresh });
  if (!view || own.signal.aborted) return;
  globalThis.cleanExitGuideNews = runGuide(view, (report) => sendMessage('guideReport', report), own);
});
