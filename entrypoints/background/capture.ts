import { browser } from 'wxt/browser';
import { siteAt } from '../../sites/index.ts';
import type { CaptureResult } from '../../utils/browser/messages.ts';
import { type Captured, capturedSchema } from '../../utils/browser/page-input.ts';
import { openCaseOf } from '../../utils/case/cases.ts';
import { type Case, db } from '../../utils/case/db.ts';
import { keepEvidence, type NewEvidence } from '../../utils/case/evidence.ts';
import { accountOf } from '../../utils/page/account.ts';
import { overlayTag } from '../../utils/page/overlay-tag.ts';
import type { Verdict } from '../../utils/page/verdict.ts';
import { putScript } from './registration.ts';

/** Keeps a tab's page as evidence: text, frozen copy and, where the browser lets us, what is visible as a picture. */
export async function capture({ tabId, caseId }: { tabId: number; caseId: string }): Promise<CaptureResult> {
  const found = await db.cases.get(caseId);
  if (!found) return { type: 'failed', reason: 'no-case' };
  let captured: Captured;
  let screenshot: Blob | string;
  try {
    screenshot = await withoutOverlay(tabId, () => takeScreenshot(tabId));
    captured = capturedSchema.parse(await putScript(tabId, 'capture.js'));
  } catch {
    return { type: 'failed', reason: 'page-closed-to-us' };
  }
  try {
    const look = (await db.tabs.get(tabId))?.look;
    const verdict = look?.type === 'verdict' ? look.verdict : undefined;
    const kept = await keepEvidence(caseId, await evidenceOf(found, captured, screenshot, verdict));
    return { type: 'kept', evidence: kept.id, screenshot: screenshot instanceof Blob };
  } catch (error) {
    const full = error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
    return { type: 'failed', reason: full ? 'disk-full' : 'other' };
  }
}

/** The keyboard shortcut: keeps the page in front for the open case of its account. The badge says whether it worked. */
export async function captureActiveTab(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const at = siteAt(tab?.url ?? '');
  if (!at || tab?.id === undefined) return;
  const account = accountOf(at.site.account.id, new URL(tab.url ?? ''));
  const found = account === undefined ? undefined : await openCaseOf(at.site.id, account);
  const result: CaptureResult = found
    ? await capture({ tabId: tab.id, caseId: found.id })
    : { type: 'failed', reason: 'no-case' };
  await browser.action.setBadgeText({ tabId: tab.id, text: result.type === 'kept' ? '✓' : '!' });
}

/** Should this worker be ended while our overlay is hidden, the page shows it again by itself after this many ms. */
const longestHidden = 5_000;

/** Does something while our overlay is hidden: it must not be in the picture. */
async function withoutOverlay<Result>(tabId: number, action: () => Promise<Result>): Promise<Result> {
  await setOverlay(tabId, 'none');
  try {
    return await action();
  } finally {
    await setOverlay(tabId, '').catch(() => undefined);
  }
}

async function setOverlay(tabId: number, display: 'none' | ''): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    func: (tag: string, wanted: string, longest: number) => {
      const overlay = document.querySelector<HTMLElement>(tag);
      if (!overlay) return null;
      overlay.style.setProperty('display', wanted, 'important');
      if (wanted) setTimeout(() => overlay.style.removeProperty('display'), longest);
      // Two frames later the page is painted so; one that is not shown paints none.
      if (document.hidden) return null;
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))));
    },
    args: [overlayTag, display, longestHidden],
  });
}

/** What the window shows, or why there is no picture: the browser allows one after a press of the toolbar button or the shortcut. */
async function takeScreenshot(tabId: number): Promise<Blob | string> {
  const tab = await browser.tabs.get(tabId);
  if (!tab.active) return 'the tab was not in front';
  try {
    const picture = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' });
    // Not by `fetch`: the extension's own policy refuses it everything but the extension, data: addresses too.
    const bytes = Uint8Array.from(atob(picture.slice(picture.indexOf(',') + 1)), (character) =>
      character.charCodeAt(0),
    );
    return new Blob([bytes], { type: 'image/png' });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function evidenceOf(
  found: Case,
  captured: Captured,
  screenshot: Blob | string,
  verdict: Verdict | undefined,
): Promise<NewEvidence> {
  const { text, html, left, serverDate, ...page } = captured;
  const now = new Date();
  // A tab may have moved on to another account between the look and the capture; then nothing is said of what it showed. A page
  // that names no account, as stores do, is taken for what the person keeps it as, and the record says so.
  const account = verdict?.account.id;
  const told = (account === undefined || account === found.account.id) && verdict?.url === page.url;
  const serverTime = serverDate === null ? Number.NaN : Date.parse(serverDate);
  const parts: NewEvidence['parts'] = [
    { name: 'text.txt', mediaType: 'text/plain', blob: new Blob([text], { type: 'text/plain' }) },
    { name: 'page.html', mediaType: 'text/html', blob: new Blob([html], { type: 'text/html' }) },
  ];
  if (screenshot instanceof Blob) parts.unshift({ name: 'screenshot.png', mediaType: 'image/png', blob: screenshot });
  return {
    kind: 'page',
    title: page.title || page.url,
    at: now.toISOString(),
    url: page.url,
    places: told ? verdict.places : [],
    parts,
    record: {
      url: page.url,
      title: page.title,
      capturedAt: now.toISOString(),
      timeZone: page.timeZone,
      offsetMinutes: -now.getTimezoneOffset(),
      clock: {
        local: now.toISOString(),
        serverDate,
        skewSeconds: Number.isNaN(serverTime) ? null : Math.round((now.getTime() - serverTime) / 1_000),
      },
      site: found.site,
      account: told && account !== undefined ? { id: account, name: verdict.account.name ?? null } : 'not read',
      cancelled: told ? verdict.cancelled : 'unknown',
      mayCancel: told ? verdict.mayCancel : 'unknown',
      http: { protocol: page.protocol },
      viewport: page.viewport,
      pageLanguage: page.language,
      browser: navigator.userAgent,
      extension: { id: browser.runtime.id, version: browser.runtime.getManifest().version },
      overlayHidden: true,
      screenshot: screenshot instanceof Blob ? 'visible part of the window' : `not taken: ${screenshot}`,
      notCopied: left,
    },
  };
}
