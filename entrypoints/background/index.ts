import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onMessage } from '../../utils/browser/messages.ts';
import { forgetTabs } from '../../utils/case/tabs.ts';
import { capture, captureActiveTab } from './capture.ts';
import { watchDownloads } from './downloads.ts';
import { answerStep, guideReady, guideReport, startGuide, stopGuide } from './guides.ts';
import { lookAtTab, pageReady, pageVerdict } from './pages.ts';
import { injectOpenTabs, registerPageScript } from './registration.ts';

/** Listeners are set up at once and in one go: a service worker that was killed is started again by an event and must not miss it. */
export default defineBackground(() => {
  onMessage('pageReady', ({ sender }) => pageReady(sender));
  onMessage('pageVerdict', ({ data, sender }) => pageVerdict(data, sender));
  onMessage('guideReady', ({ sender }) => guideReady(sender));
  onMessage('guideReport', ({ data, sender }) => guideReport(data, sender));
  onMessage('lookAtTab', ({ data }) => lookAtTab(data.tabId));
  onMessage('startGuide', ({ data }) => startGuide(data));
  onMessage('stopGuide', ({ data }) => stopGuide(data));
  onMessage('answerStep', ({ data }) => answerStep(data));
  onMessage('capture', ({ data }) => capture(data));

  browser.runtime.onInstalled.addListener(() => void registerPageScript().then(injectOpenTabs));
  browser.runtime.onStartup.addListener(() => void Promise.all([forgetTabs(), registerPageScript()]));
  browser.permissions.onAdded.addListener(() => {
    watchDownloads();
    void registerPageScript().then(injectOpenTabs);
  });
  browser.permissions.onRemoved.addListener(() => void registerPageScript());
  browser.tabs.onRemoved.addListener((tabId) => void forgetTabs(tabId));
  browser.commands.onCommand.addListener((command) => void (command === 'capture' && captureActiveTab()));
  watchDownloads();
});
