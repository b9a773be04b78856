import type { Site, Step } from '../../sites/schema.ts';
import type { CustomerLook } from '../page/customer/look.ts';
import type { StopReason } from '../page/guide-view.ts';
import { db } from './db.ts';
import type { Outcome } from './events/index.ts';
import { append } from './log.ts';
import type { CustomerAt } from './rows/customers.ts';
import type { Run } from './rows/guide.ts';

/**
 * Begins a guide in a tab, or takes up a stopped one at the step where it stopped. Other guides of the case stop.
 * @param customer whom it is about, from its first step on; left out, a stopped one goes on with whom it was about
 */
export function startRun(
  caseId: string,
  guide: string,
  tabId: number | undefined,
  wordsOnly = false,
  customer?: CustomerAt,
): Promise<Run> {
  return oneAtATime(caseId, async () => {
    const before = await db.runs.get([caseId, guide]);
    const goesOn = before && before.status !== 'finished' && customer === undefined ? before : undefined;
    const whom = customer ?? goesOn?.customer;
    const run: Run = {
      caseId,
      guide,
      step: goesOn?.step ?? 0,
      status: 'active',
      tabId,
      wordsOnly,
      ...(whom && { customer: whom }),
      ...(goesOn?.seen && { seen: goesOn.seen }),
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
  });
}

/** The step a run stands at; undefined when it is not running or the site has changed under it. */
export function stepOf(site: Site, run: Run): Step | undefined {
  return run.status === 'active' ? site.guides[run.guide]?.steps[run.step] : undefined;
}

/**
 * Ends a step and moves to the next. A report about a step the run no longer stands at changes nothing:
 * two tabs, or a report sent twice after a restart, must not skip a step.
 */
export function endStep(site: Site, run: Run, step: string, outcome: Outcome): Promise<Run> {
  return change(run, async (now) => {
    const steps = site.guides[now.guide]?.steps ?? [];
    if (steps[now.step]?.id !== step) return now;
    const next: Run = { ...now, step: now.step + 1 };
    await append(now.caseId, { type: 'guide-step', guide: now.guide, step, outcome }, () => db.runs.put(next));
    return next.step < steps.length ? next : finish(next);
  });
}

/**
 * The page was loaded anew and what was open on it is gone: goes back to the last step that begins at a place of the CRM.
 * Each step first asks whether it is done already, so nothing that still holds is asked for again.
 */
export function rewindRun(site: Site, run: Run): Promise<Run> {
  return change(run, async (now) => {
    const steps = site.guides[now.guide]?.steps ?? [];
    // Where no step says where it begins, none is known to be gone.
    if (steps.every(({ at }) => at === undefined)) return now;
    const until = steps.slice(0, now.step + 1);
    const back: Run = {
      ...now,
      step: Math.max(
        0,
        until.findLastIndex(({ at }) => at !== undefined),
      ),
    };
    await db.runs.put(back);
    return back;
  });
}

/** The goal is reached, whichever step led there. */
export function finishRun(run: Run): Promise<Run> {
  return change(run, finish);
}

/** Stops a run with its reason; it can be taken up again at the same step. */
export function stopRun(site: Site, run: Run, reason: StopReason): Promise<Run> {
  return change(run, async (now) => {
    const step = site.guides[now.guide]?.steps[now.step]?.id ?? String(now.step);
    const stopped: Run = { ...now, status: 'stopped', reason };
    await append(now.caseId, { type: 'guide-stopped', guide: now.guide, step, reason }, () => db.runs.put(stopped));
    return stopped;
  });
}

/** Changes an active run as it is kept now; a run that is not active stays as it is. */
function change(run: Run, next: (now: Run) => Promise<Run>): Promise<Run> {
  return oneAtATime(run.caseId, async () => {
    const now = await db.runs.get([run.caseId, run.guide]);
    return now?.status === 'active' ? next(now) : (now ?? run);
  });
}

/** A case has one active guide, so its runs change one after the other: a late report must not undo a start. */
function oneAtATime<T>(caseId: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`runs:${caseId}`, work);
}

async function finish(run: Run): Promise<Run> {
  const finished: Run = { ...run, status: 'finished', reason: undefined };
  await append(run.caseId, { type: 'guide-finished', guide: run.guide }, () => db.runs.put(finished));
  return finished;
}

/** Remembers what the page says of a customer, by their number, while the run is about that one. */
export async function rememberLook(
  run: Run,
  { number, look, said }: { number: string; look: CustomerLook; said?: string | undefined },
): Promise<void> {
  await oneAtATime(run.caseId, () =>
    db.runs.where({ caseId: run.caseId, guide: run.guide }).modify((now) => {
      if (now.customer?.number !== number) return;
      const right = now.seen?.right === true || look.verdict === 'right';
      // A message is gone after seconds; the last one is what the person has to judge.
      now.seen = { look, right, said: said ?? now.seen?.said };
    }),
  );
}

/** Binds a run to the tab it is seen in. */
export async function bindRun(run: Run, tabId: number): Promise<void> {
  await oneAtATime(run.caseId, () => db.runs.update([run.caseId, run.guide], { tabId }));
}
