import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Captured } from '../utils/browser/page-input.ts';
import { freeze } from '../utils/page/freeze.ts';
import { serverDate } from '../utils/page/server-date.ts';

/** Put into a page when the person keeps it as evidence. Returns the page as text and as a frozen copy; changes nothing. */
export default defineUnlistedScript(async (): Promise<Captured> => {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return {
    url: location.href,
    title: document.title,
    text: document.body.innerText,
    ...freeze(document),
    serverDate: await serverDate(),
    protocol: navigation?.nextHopProtocol || null,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    viewport: { width: innerWidth, height: innerHeight, scale: devicePixelRatio },
    language: document.documentElement.lang,
  };
});
