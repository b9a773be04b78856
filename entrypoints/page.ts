import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage } from '../utils/browser/messages.ts';
import { watch } from '../utils/page/watch.ts';

declare global {
  var cleanExitPage: AbortController | undefined;
}

/** In every page of a CRM the person works on: recognise it, then sleep. The guide is a script of its own. */
export default defineUnlistedScript(async () => {
  // A copy that a toolbar press or an update put here before yields to this one.
  globalThis.cleanExitPage?.abort();
  const own = new AbortController();
  globalThis.cleanExitPage = own;
  const marks = await sendMessage('pageReady', undefined);
  if (marks && !own.signal.aborted) {
    watch(marks, (verdict) => void sendMessage('pageVerdict', verdict).catch(() => own.abort()), own.signal);
  }
});
