import { browser } from 'wxt/browser';
import { type Case, db } from '../../utils/case/db.ts';
import { bindRun } from '../../utils/case/runs.ts';

/**
 * The case whose guide led to a page that does not say whose account it shows, as stores and admin centres don't: the guide is bound
 * to this tab, or to the one that opened it, and then goes on here.
 */
export async function caseLedTo(site: string, tabId: number): Promise<Case | undefined> {
  const { openerTabId } = await browser.tabs.get(tabId);
  for (const tab of [tabId, openerTabId]) {
    const run = await db.runs
      .where('tabId')
      .equals(tab ?? -1)
      .and(({ status }) => status === 'active')
      .first();
    const found = run && (await db.cases.get(run.caseId));
    if (!run || found?.site !== site || found.archivedAt !== undefined) continue;
    if (run.tabId !== tabId) await bindRun(run, tabId);
    return found;
  }
  return undefined;
}
