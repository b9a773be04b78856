import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage } from '../utils/browser/messages.ts';
import { watchSignIn } from '../utils/page/sign-in/watch.ts';

declare global {
  var cleanExitSignIn: AbortController | undefined;
}

/** Put into the pages of a tab in which the person is about to try a sign-in: tells the background what the CRM answered. */
export default defineUnlistedScript(async () => {
  globalThis.cleanExitSignIn?.abort();
  const own = new AbortController();
  globalThis.cleanExitSignIn = own;
  const watch = await sendMessage('signInReady', undefined);
  if (!watch || own.signal.aborted) return;
  watchSignIn(
    document,
    watch,
    (report) => void sendMessage('signInReport', report).catch(() => own.abort()),
    own.signal,
  );
});
