import { browser } from 'wxt/browser';
import { siteById } from '../../sites/index.ts';
import { db } from '../../utils/case/db.ts';
import type { Case } from '../../utils/case/rows/case.ts';
import type { Operator } from '../../utils/case/rows/settings.ts';
import { canonical } from '../../utils/evidence/canonical.ts';
import type { CaptureRecord } from '../../utils/evidence/capture-record.ts';
import { notAvailable } from '../../utils/evidence/capture-record.ts';
import { sha256 } from '../../utils/evidence/hash.ts';
import type { PageCapture } from '../../utils/page/capture-page.ts';
import type { Verdict } from '../../utils/page/verdict.ts';

/** What the background knows of a capture besides the page itself. */
export interface CaptureFacts {
  tab: { id: number; url: string | undefined; incognito: boolean };
  /** What the page script saw of this very page; undefined where it saw none, or the page of another account. */
  verdict: Verdict | undefined;
  /** Ways by which the account was read, as the site's file names them. */
  accountBy: string[];
  operator: Operator | undefined;
  browser: CaptureRecord['browser'];
  extension: CaptureRecord['extension'];
  site: CaptureRecord['site'];
}

/** Gathers what stands in the record of a capture of a tab. */
export async function factsOf(tabId: number, caseId: string, page: PageCapture): Promise<CaptureFacts> {
  const [found, tab, seen, settings] = await Promise.all([
    db.cases.get(caseId),
    browser.tabs.get(tabId),
    db.tabs.get(tabId),
    db.settings.get('settings'),
  ]);
  if (!found) throw new Error(`there is no case ${caseId}`);
  const verdict = seen?.look.type === 'verdict' ? seen.look.verdict : undefined;
  // A tab may have moved on to another account between the look and the capture; then nothing is said of what it showed. A page
  // that names no account, as stores do, is taken for what the person keeps it as, and the record says so.
  const account = verdict?.account.id;
  const isThisPage = (account === undefined || account === found.account.id) && verdict?.url === page.url;
  const site = siteById(found.site);
  return {
    tab: { id: tabId, url: tab.url, incognito: tab.incognito },
    verdict: isThisPage ? verdict : undefined,
    accountBy: (site?.account.id ?? []).map((way) => canonical(JSON.parse(JSON.stringify(way))).slice(0, 500)),
    operator: settings?.operator,
    browser: await browserFacts(tabId, page),
    extension: { id: browser.runtime.id, version: browser.runtime.getManifest().version, build: await buildHash() },
    site: await siteFacts(found, verdict?.region),
  };
}

async function browserFacts(tabId: number, { viewport }: PageCapture): Promise<CaptureRecord['browser']> {
  // Chromium only, and not yet in the types of workers.
  const { userAgentData } = navigator as {
    userAgentData?: {
      getHighEntropyValues(names: string[]): Promise<{ fullVersionList?: { brand: string; version: string }[] }>;
    };
  };
  const hints = await userAgentData?.getHighEntropyValues(['fullVersionList']).catch(() => undefined);
  const zoom = await browser.tabs.getZoom(tabId).catch(() => undefined);
  const { os, arch } = await browser.runtime.getPlatformInfo();
  return {
    userAgent: navigator.userAgent.slice(0, 500),
    brands:
      hints?.fullVersionList?.map(({ brand, version }) => ({ brand, version })) ??
      notAvailable('the browser has no user-agent client hints'),
    platform: `${os} ${arch}`,
    viewport: { width: viewport.width, height: viewport.height },
    devicePixelRatio: viewport.scale,
    zoom: zoom ?? notAvailable('the browser does not tell it'),
    language: navigator.language,
  };
}

async function siteFacts({ site: id, account }: Case, region = account.region): Promise<CaptureRecord['site']> {
  const site = siteById(id);
  if (!site) return { id, sha256: notAvailable('this version does not know the site'), region };
  return { id, sha256: await sha256(canonical(JSON.parse(JSON.stringify(site)))), region };
}

/** The hash that the build wrote of its own files. */
async function buildHash(): Promise<CaptureRecord['extension']['build']> {
  try {
    const { sha256 } = (await (await fetch('/build.json')).json()) as { sha256: string };
    return sha256;
  } catch {
    return notAvailable('this build has no build.json');
  }
}
