import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage } from '../utils/browser/messages.ts';
import { runGuide } from '../utils/page/guide.ts';

declare global {
  var cleanExitGuide: AbortController | undefined;
}

/** Put into a page of the CRM while a guide runs there. */
export default defineUnlistedScript(async () => {
  // A copy that ran before stays in the page until it is loaded anew.
  const fresh = globalThis.cleanExitGuide === undefined;
  // An older copy yields: there is one overlay on a page, and it shows what the case says now.
  globalThis.cleanExitGuide?.abort();
  const own = new AbortController();
  globalThis.cleanExitGuide = own;
  const view = await sendMessage('guideReady', { fresh });
  if (view && !own.signal.aborted) runGuide(view, (report) => sendMessage('guideReport', report), own);
});
