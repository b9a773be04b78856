import { type Browser, browser } from 'wxt/browser';
import { siteAt } from '../../sites/index.ts';
import { signInReportSchema } from '../../utils/browser/page-input.ts';
import { db } from '../../utils/case/db.ts';
import { append } from '../../utils/case/log.ts';
import type { Capturing } from '../../utils/case/rows/tab.ts';
import type { SignInWatch } from '../../utils/page/sign-in/watch.ts';
import type { Verdict } from '../../utils/page/verdict.ts';
import { capture } from './capture.ts';
import { putScript } from './registration.ts';

type Sender = Browser.runtime.MessageSender;

/** The person is about to try a sign-in in a tab. What they wait for is kept in the store: they may take longer than the background lives. */
export async function watchSignIn({ tabId, caseId }: { tabId: number; caseId: string }): Promise<void> {
  await db.captures.put({ tabId, caseId, stage: 'sign-in', done: 0, all: 1 });
  await watchHere(tabId);
}

/** Watches a page of a tab in which a sign-in is waited for; a page that we are not let into is passed over. */
export async function watchHere(tabId: number): Promise<void> {
  if (await waitingIn(tabId)) await putScript(tabId, 'sign-in.js').catch(() => undefined);
}

/** The script asks what was sent in the page before. Null where nobody waits for a sign-in at this site. */
export async function signInReady(sender: Sender): Promise<SignInWatch | null> {
  const waiting = await waitingFor(sender);
  return waiting ? { asked: waiting.asked } : null;
}

/** The script tells that a sign-in was sent, or answered. A page that still asks to sign in after that is kept: it let nobody in. */
export async function signInReport(data: unknown, sender: Sender): Promise<void> {
  const report = signInReportSchema.parse(data);
  const waiting = await waitingFor(sender);
  if (!waiting) return;
  const { tabId, caseId } = waiting;
  const look = (await db.tabs.get(tabId))?.look;
  // Elsewhere people send forms, too.
  if (look?.type !== 'verdict' || look.verdict.signedIn !== 'no') return;
  if (report.type === 'sent') {
    await db.captures.update(tabId, { asked: report.asked });
    return;
  }
  await db.captures.delete(tabId);
  const result = await capture({ tabId, caseId, motif: 'visible', keptFor: 'sign-in' });
  if (result.type === 'kept') {
    const url = look.verdict.url.slice(0, 2_000);
    await append(caseId, { type: 'sign-in-tried', outcome: 'refused', evidence: result.evidence, url });
  }
  await browser.action.setBadgeText({ tabId, text: result.type === 'kept' ? '✓' : '!' });
}

/** A page of the case's account is shown: after a sign-in was sent, it let someone in. */
export async function signInWorked(caseId: string, { signedIn, url }: Verdict, tabId: number): Promise<void> {
  const waiting = await waitingIn(tabId);
  if (signedIn !== 'yes' || waiting?.asked === undefined || waiting.caseId !== caseId) return;
  await db.captures.delete(tabId);
  await append(caseId, { type: 'sign-in-tried', outcome: 'let-in', url: url.slice(0, 2_000) });
}

async function waitingIn(tabId: number): Promise<Capturing | undefined> {
  const waiting = await db.captures.get(tabId);
  return waiting?.stage === 'sign-in' ? waiting : undefined;
}

/** By the browser's word for tab and address. */
async function waitingFor({ tab, frameId, url = '' }: Sender): Promise<Capturing | undefined> {
  const waiting = tab?.id === undefined || frameId !== 0 ? undefined : await waitingIn(tab.id);
  const found = waiting && (await db.cases.get(waiting.caseId));
  return found && siteAt(url)?.site.id === found.site ? waiting : undefined;
}
