import { browser } from 'wxt/browser';
import { siteAt } from '../../sites/index.ts';
import { db } from '../../utils/case/db.ts';
import type { Case } from '../../utils/case/rows/case.ts';
import type { Run } from '../../utils/case/rows/guide.ts';
import { bindRun } from '../../utils/case/runs.ts';
import { putScript } from './registration.ts';

/** A page of this case's account was seen: go on with its guide there, unless it goes on in another tab. */
export async function leadInTab(found: Case, tabId: number): Promise<void> {
  const run = await activeRun(found.id);
  if (!run || run.wordsOnly) return;
  if (run.tabId !== tabId) {
    if (run.tabId !== undefined && (await isOpen(run.tabId, found.site))) return;
    await bindRun(run, tabId);
  }
  if (!(await isLeading(tabId))) await lead(found, tabId);
}

/** Puts the guide into a tab, if that tab shows this case's CRM; elsewhere it begins when the person gets there. */
export async function lead(found: Case, tabId: number): Promise<void> {
  if (await isOpen(tabId, found.site)) await putScript(tabId, 'guide.js').catch(() => undefined);
}

/** Takes the overlay off a page. */
export async function leave(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: () => globalThis.cleanExitGuide?.abort() })
    .catch(() => undefined);
}

async function activeRun(caseId: string): Promise<Run | undefined> {
  return db.runs
    .where('[caseId+guide]')
    .between([caseId, ''], [caseId, '\uffff'])
    .and(({ status }) => status === 'active')
    .first();
}

async function isLeading(tabId: number): Promise<boolean> {
  const [answer] = await browser.scripting
    .executeScript({ target: { tabId }, func: () => globalThis.cleanExitGuide?.signal.aborted === false })
    .catch(() => []);
  return answer?.result === true;
}

async function isOpen(tabId: number, site: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return siteAt(tab?.url ?? '')?.site.id === site;
}
