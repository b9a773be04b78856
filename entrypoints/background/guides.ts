import { siteById } from '../../sites/index.ts';
import type { Messages } from '../../utils/browser/messages.ts';
import { db } from '../../utils/case/db.ts';
import { endStep, startRun, stopRun } from '../../utils/case/runs.ts';
import { lead, leave } from './guide-tabs.ts';

type Start = Parameters<Messages['startGuide']>[0];
type Answer = Parameters<Messages['answerStep']>[0];

/** Starts a guide, or takes it up where it stopped, in the tab that is in front. */
export async function startGuide({ caseId, guide, tabId, wordsOnly, customer }: Start): Promise<void> {
  const run = await startRun(caseId, guide, tabId, wordsOnly, customer);
  const found = await db.cases.get(caseId);
  if (found && !run.wordsOnly) await lead(found, tabId);
}

export async function stopGuide({ caseId, guide }: { caseId: string; guide: string }): Promise<void> {
  const [found, run] = await Promise.all([db.cases.get(caseId), db.runs.get([caseId, guide])]);
  const site = found && siteById(found.site);
  if (!site || !run) return;
  await stopRun(site, run, 'left-by-person');
  await leave(run.tabId);
}

/** The person answered a step in the side panel instead of on the page. */
export async function answerStep({ caseId, guide, step, outcome }: Answer): Promise<void> {
  const [found, run] = await Promise.all([db.cases.get(caseId), db.runs.get([caseId, guide])]);
  const site = found && siteById(found.site);
  if (!found || !site || !run) return;
  const active = run.status === 'stopped' ? await startRun(caseId, guide, run.tabId, run.wordsOnly) : run;
  const next = await endStep(site, active, step, outcome);
  if (next.wordsOnly || next.tabId === undefined) return;
  if (next.status === 'active') await lead(found, next.tabId);
  else await leave(next.tabId);
}
