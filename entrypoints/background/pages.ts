import { type Browser, browser } from 'wxt/browser';
import { siteAt } from '../../sites/index.ts';
import type { LookResult } from '../../utils/browser/messages.ts';
import { verdictSchema } from '../../utils/browser/page-input.ts';
import { caseView, openCaseOf } from '../../utils/case/cases.ts';
import { db } from '../../utils/case/db.ts';
import { append } from '../../utils/case/log.ts';
import type { Case } from '../../utils/case/rows/case.ts';
import { rememberTab } from '../../utils/case/tabs.ts';
import { type Marks, marksOf } from '../../utils/page/marks.ts';
import type { Verdict } from '../../utils/page/verdict.ts';
import { showBadge } from './badge.ts';
import { leadInTab, leave } from './guide-tabs.ts';
import { caseLedTo, endWhereOthersBegin } from './led-to.ts';
import { putScript } from './registration.ts';
import { signInWorked, watchHere } from './sign-in.ts';
import { keepStatePage } from './state-page.ts';

type Sender = Browser.runtime.MessageSender;

/** Looks at a tab on the person's press: known or not, and the script put in, whose verdict arrives by itself. */
export async function lookAtTab(tabId: number): Promise<LookResult> {
  const { url } = await browser.tabs.get(tabId);
  if (!url || !/^https?:/.test(url)) {
    await rememberTab(tabId, { type: 'not-readable' });
    return 'not-readable';
  }
  if (!siteAt(url)) {
    await rememberTab(tabId, { type: 'unknown-site', host: new URL(url).hostname, origin: new URL(url).origin });
    return 'unknown-site';
  }
  const before = await db.tabs.get(tabId);
  try {
    await putScript(tabId, 'page.js');
    return 'looking';
  } catch {
    // The page went while the script was on its way, and the next one may have told of itself already.
    if ((await db.tabs.get(tabId))?.at !== before?.at) return 'looking';
    await rememberTab(tabId, { type: 'not-readable' });
    return 'not-readable';
  }
}

/** A page's script asks what to look for. The address is the browser's word, not the page's. */
export async function pageReady(sender: Sender): Promise<Marks | null> {
  const at = siteAt(sender.url ?? '');
  if (!at || sender.frameId !== 0) return null;
  if (sender.tab?.id !== undefined) void watchHere(sender.tab.id);
  return marksOf(at.site, at);
}

/** A page's script tells what it saw. */
export async function pageVerdict(data: unknown, sender: Sender): Promise<void> {
  const verdict = verdictSchema.parse(data);
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0 || siteAt(verdict.url)?.site.id !== verdict.site) return;
  if (new URL(verdict.url).origin !== new URL(sender.url ?? '').origin) return;
  await rememberTab(tabId, { type: 'verdict', verdict });
  // A guide may have been put here for the page before, while this one was on its way.
  if (verdict.signedIn === 'no') await leave(tabId);
  const { id } = verdict.account;
  if (id !== undefined) await endWhereOthersBegin(verdict.site, id, tabId);
  const found = await (id === undefined ? caseLedTo(verdict.site, tabId) : openCaseOf(verdict.site, id));
  if (found) {
    await logChanges(found, verdict);
    await leadInTab(found, tabId);
    await signInWorked(found.id, verdict, tabId);
    // The page is not held up, and may be gone before it is kept.
    if (verdict.cancelled === 'yes') void keepStatePage(found, tabId).catch((error: unknown) => console.error(error));
  }
  await showBadge(tabId, verdict, found);
}

/** Writes into the log what is new in a verdict. One page after the other, so that two tabs do not write the same twice. */
function logChanges(found: Case, verdict: Verdict): Promise<void> {
  return navigator.locks.request(`verdict:${found.id}`, async () => {
    const view = await caseView(found.id);
    if (!view) return;
    const { seen, counts } = view.state;
    const news = (now: Verdict['cancelled'], before: Verdict['cancelled']) => now !== 'unknown' && now !== before;
    if (news(verdict.cancelled, seen.cancelled) || news(verdict.mayCancel, seen.mayCancel)) {
      const { cancelled, mayCancel, url } = verdict;
      await append(found.id, { type: 'state-seen', cancelled, mayCancel, url: url.slice(0, 2_000) });
    }
    for (const { object, count } of verdict.counts) {
      if (counts.get(object)?.count === count) continue;
      await append(found.id, { type: 'count-seen', object, count, by: 'page', url: verdict.url.slice(0, 2_000) });
    }
  });
}
