import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type Messages, onMessage } from '../../utils/browser/messages.ts';
import { isAnswered } from '../../utils/browser/senders.ts';
import { leaveForgotten, visitPort } from '../../utils/browser/visit.ts';
import { loadOwnSites } from '../../utils/case/own-sites.ts';
import { forgetTabs } from '../../utils/case/tabs.ts';
import { captureActiveTab, captureFromMenu, setUpMenu } from './capture-press.ts';
import { forgetCaptures, stopCapture } from './capturing.ts';
import { watchDownloads } from './downloads.ts';
import { guideReady, guideReport } from './guide-answers.ts';
import { answerStep, startGuide, stopGuide } from './guides.ts';
import { workOnGranted, workOnOwn } from './own-sites.ts';
import { lookAtTab, pageReady, pageVerdict } from './pages.ts';
import { captureOrPoint, elementPicked } from './pointing.ts';
import { injectOpenTabs, registerPageScript } from './registration.ts';
import { remind, watchDates } from './reminders.ts';
import { beginSession } from './session.ts';
import { signInReady, signInReport, watchSignIn } from './sign-in.ts';

type Sender = Browser.runtime.MessageSender;
type Data<Type extends keyof Messages> = Parameters<Messages[Type]>[0];

/** Listeners are set up at once and in one go: a service worker that was killed is started again by an event and must not miss it. */
export default defineBackground(() => {
  const begun = beginSession().then(forgetCaptures);
  const answer = <Type extends keyof Messages>(
    type: Type,
    handle: (data: Data<Type>, sender: Sender) => Promise<ReturnType<Messages[Type]>>,
  ) =>
    onMessage(type, async ({ data, sender }) => {
      if (!isAnswered(type, sender.url, browser.runtime.getURL('/')))
        throw new Error(`${type} is for the extension's own pages`);
      await begun;
      await loadOwnSites();
      return handle(data as Data<Type>, sender);
    });
  answer('pageReady', (_, sender) => pageReady(sender));
  answer('pageVerdict', pageVerdict);
  answer('guideReady', guideReady);
  answer('guideReport', guideReport);
  answer('elementPicked', elementPicked);
  answer('signInReady', (_, sender) => signInReady(sender));
  answer('signInReport', signInReport);
  answer('lookAtTab', ({ tabId }) => lookAtTab(tabId));
  answer('startGuide', startGuide);
  answer('stopGuide', stopGuide);
  answer('answerStep', answerStep);
  answer('capture', captureOrPoint);
  answer('stopCapture', stopCapture);
  answer('watchSignIn', watchSignIn);
  answer('addOwnSite', workOnOwn);
  answer('lookAtDates', () => remind());

  browser.runtime.onInstalled.addListener(() => void setUpMenu());
  browser.runtime.onInstalled.addListener(() => void registerPageScript().then(injectOpenTabs));
  browser.runtime.onStartup.addListener(() => void registerPageScript());
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    watchDownloads();
    watchDates();
    void workOnGranted(origins).then(registerPageScript).then(injectOpenTabs).then(setUpMenu);
  });
  browser.permissions.onRemoved.addListener(() => void registerPageScript());
  browser.tabs.onRemoved.addListener((tabId) => void forgetTabs(tabId));
  browser.commands.onCommand.addListener(
    (command) => void (command === 'capture' && begun.then(loadOwnSites).then(captureActiveTab)),
  );
  browser.contextMenus.onClicked.addListener(
    (info, tab) => void begun.then(loadOwnSites).then(() => captureFromMenu(info, tab)),
  );
  browser.runtime.onConnect.addListener(({ name, onDisconnect }) => {
    if (name === visitPort) onDisconnect.addListener(() => void leaveForgotten());
  });
  void begun.then(leaveForgotten);
  watchDownloads();
  watchDates();
});
