import type { Site, Step } from '../../sites/schema.ts';
import type { StopReason } from '../page/guide-view.ts';
import { db, type Run } from './db.ts';
import type { Outcome } from './events.ts';
import { append } from './log.ts';

/** Begins a guide in a tab, or takes up a stopped one at the step where it stopped. Other guides of the case stop. */
export async function startRun(
  caseId: string,
  guide: string,
  tabId: number | undefined,
  wordsOnly = false,
): Promise<Run> {
  const before = await db.runs.get([caseId, guide]);
  const run: Run = {
    caseId,
    guide,
    step: before && before.status !== 'finished' ? before.step : 0,
    status: 'active',
    tabId,
    wordsOnly,
  };
  await append(caseId, { type: 'guide-started', guide }, async () => {
    await db.runs
      .where('[caseId+guide]')
      .between([caseId, ''], [caseId, '\uffff'])
      .filter((other) => other.guide !== guide && other.status === 'active')
      .modify({ status: 'stopped', reason: 'left-by-person' });
    await db.runs.put(run);
  });
  return run;
}

/** The step a run stands at; undefined when it is not running or the site has changed under it. */
export function stepOf(site: Site, run: Run): Step | undefined {
  return run.status === 'active' ? site.guides[run.guide]?.steps[run.step] : undefined;
}

/**
 * Ends a step and moves to the next. A report about a step the run no longer stands at changes nothing:
 * two tabs, or a report sent twice after a restart, must not skip a step.
 */
export async function endStep(site: Site, run: Run, step: string, outcome: Outcome): Promise<Run> {
  const steps = site.guides[run.guide]?.steps ?? [];
  if (run.status !== 'active' || steps[run.step]?.id !== step) return run;
  const next: Run = { ...run, step: run.step + 1 };
  await append(run.caseId, { type: 'guide-step', guide: run.guide, step, outcome }, () => db.runs.put(next));
  return next.step < steps.length ? next : finishRun(next);
}

/** The goal is reached, whichever step led there. */
export async function finishRun(run: Run): Promise<Run> {
  const finished: Run = { ...run, status: 'finished', reason: undefined };
  await append(run.caseId, { type: 'guide-finished', guide: run.guide }, () => db.runs.put(finished));
  return finished;
}

/** Stops a run with its reason; it can be taken up again at the same step. */
export async function stopRun(site: Site, run: Run, reason: StopReason): Promise<Run> {
  if (run.status !== 'active') return run;
  const step = site.guides[run.guide]?.steps[run.step]?.id ?? String(run.step);
  const stopped: Run = { ...run, status: 'stopped', reason };
  await append(run.caseId, { type: 'guide-stopped', guide: run.guide, step, reason }, () => db.runs.put(stopped));
  return stopped;
}

/** Binds a run to the tab it is seen in. */
export async function bindRun(run: Run, tabId: number): Promise<void> {
  await db.runs.update([run.caseId, run.guide], { tabId });
}
