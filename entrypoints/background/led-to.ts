import { browser } from 'wxt/browser';
import { db } from '../../utils/case/db.ts';
import type { Case } from '../../utils/case/rows/case.ts';
import type { Run } from '../../utils/case/rows/guide.ts';
import { bindRun } from '../../utils/case/runs.ts';

/**
 * The case whose guide led to a page that does not say whose account it shows, as stores and admin centres don't: the guide is bound
 * to this tab, where what it brought about is seen after its end too, or to the tab that opened this one, and then goes on here.
 */
export async function caseLedTo(site: string, tabId: number): Promise<Case | undefined> {
  const here = await runsIn(tabId);
  const led = here.find(isActive) ?? here.find(({ status }) => status === 'finished');
  if (led) return openCaseOfRun(led, site);
  const { openerTabId } = await browser.tabs.get(tabId);
  const run = openerTabId === undefined ? undefined : (await runsIn(openerTabId)).find(isActive);
  const found = run && (await openCaseOfRun(run, site));
  if (run && found) await bindRun(run, tabId);
  return found;
}

/**
 * The tab shows a page of an account that is named. If it is another one than that of a guide that was finished here, what follows in
 * this tab is no longer of that guide's case: a page that names no account may be anybody's now.
 */
export async function endWhereOthersBegin(site: string, account: string, tabId: number): Promise<void> {
  const finished = (await runsIn(tabId)).filter(({ status }) => status === 'finished');
  for (const { caseId, guide } of finished) {
    const found = await db.cases.get(caseId);
    if (found?.site === site && found.account.id === account) continue;
    await db.runs
      .where({ caseId, guide })
      // A guide that was begun anew meanwhile keeps its tab.
      .and((run) => run.status === 'finished' && run.tabId === tabId)
      .modify({ tabId: undefined });
  }
}

function runsIn(tabId: number): Promise<Run[]> {
  return db.runs.where('tabId').equals(tabId).toArray();
}

function isActive({ status }: Run): boolean {
  return status === 'active';
}

async function openCaseOfRun({ caseId }: Run, site: string): Promise<Case | undefined> {
  const found = await db.cases.get(caseId);
  return found?.site === site && found.archivedAt === undefined ? found : undefined;
}
