import { type Browser, browser } from 'wxt/browser';
import { siteAt, siteById } from '../../sites/index.ts';
import type { Site } from '../../sites/schema.ts';
import { browserLanguage } from '../../utils/browser/extension.ts';
import type { Messages } from '../../utils/browser/messages.ts';
import { guideReportSchema } from '../../utils/browser/page-input.ts';
import { type Case, db, type Run } from '../../utils/case/db.ts';
import { append } from '../../utils/case/log.ts';
import { picksFor, rememberPick } from '../../utils/case/picks.ts';
import { bindRun, endStep, finishRun, rewindRun, startRun, stepOf, stopRun } from '../../utils/case/runs.ts';
import type { GuideReport, GuideView } from '../../utils/page/guide-view.ts';
import { languageOf } from '../../utils/text.ts';
import { capture } from './capture.ts';
import { leadInFrames, tellOthers, tellPage } from './guide-frames.ts';
import { guideViewOf } from './guide-view.ts';
import { putScript } from './registration.ts';

type Sender = Browser.runtime.MessageSender;
type Ready = Parameters<Messages['guideReady']>[0];
type Start = Parameters<Messages['startGuide']>[0];
type Answer = Parameters<Messages['answerStep']>[0];

/** Starts a guide, or takes it up where it stopped, in the tab that is in front. */
export async function startGuide({ caseId, guide, tabId, wordsOnly }: Start): Promise<void> {
  const run = await startRun(caseId, guide, tabId, wordsOnly);
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

/**
 * The guide's script asks for its step. It gets one only in the tab its run is bound to, at the site of its case.
 * In a page that was loaded since (`fresh`) the run first goes back to where that page begins.
 */
export async function guideReady({ fresh }: Ready, sender: Sender): Promise<GuideView | null> {
  const run = await db.runs
    .where('tabId')
    .equals(sender.tab?.id ?? -1)
    .and(({ status }) => status === 'active')
    .first();
  const site = siteAt(pageOf(sender))?.site;
  if (!run || !site || (await isSignedOut(run.tabId))) return null;
  return viewFor(fresh && sender.frameId === 0 ? await rewindRun(site, run) : run, sender);
}

/** The guide's script reports; the answer is the step to go on with. */
export async function guideReport(data: unknown, sender: Sender): Promise<GuideView | null> {
  const report = guideReportSchema.parse(data);
  const run = await db.runs.get([report.caseId, report.guide]);
  const site = siteAt(pageOf(sender))?.site;
  // A page may speak for the run of its own tab only.
  if (!run || !site || run.tabId === undefined || run.tabId !== sender.tab?.id) return null;
  const now = await next(site, run, report, sender);
  const view = await viewFor(now, sender);
  // What the person did in one frame is over in the others, too.
  if (now.step !== run.step || now.status !== run.status) await tellOthers(run.tabId, sender.frameId ?? 0, view);
  return view;
}

/** The address of the page that a sender stands in: of the tab, where it is a frame. The browser's word, not the page's. */
function pageOf(sender: Sender): string {
  return (sender.frameId === 0 ? sender.url : sender.tab?.url) ?? '';
}

async function next(site: Site, run: Run, report: GuideReport, sender: Sender): Promise<Run> {
  const url = sender.url ?? '';
  const tabId = run.tabId ?? -1;
  switch (report.type) {
    case 'step':
      return endStep(site, run, report.step, report.outcome);
    case 'goal':
      return finishRun(run);
    case 'picked':
      await keepPick(site, run, report, url);
      return run;
    case 'pressed':
      await append(run.caseId, {
        type: 'last-button-pressed',
        guide: run.guide,
        step: report.step,
        url: url.slice(0, 2_000),
      });
      return run;
    case 'stopped':
      return stopRun(site, run, report.reason);
    case 'resume':
      return startRun(run.caseId, run.guide, run.tabId);
    case 'keep':
      await keepPage(tabId, run.caseId);
      return run;
    case 'frames':
      return leadInFrames(run, tabId, report.origins);
    case 'seen':
      await tellPage(tabId, report.seen ? new URL(url).origin : undefined);
      return run;
    default:
      return report satisfies never;
  }
}

async function viewFor(run: Run, sender: Sender): Promise<GuideView | null> {
  const [found, settings] = await Promise.all([db.cases.get(run.caseId), db.settings.get('settings')]);
  const at = siteAt(pageOf(sender));
  if (!found || at?.site.id !== found.site || run.status !== 'active') return null;
  const picks = await picksFor(new URL(sender.url ?? '').origin, pickedAs(at.site, run));
  const language = languageOf(settings?.language, browserLanguage());
  return guideViewOf({ site: at.site, role: at.role, found, run, language, picks, inFrame: sender.frameId !== 0 });
}

/** @throws when the page could not be kept, so that its card says so */
async function keepPage(tabId: number, caseId: string): Promise<void> {
  const result = await capture({ tabId, caseId });
  if (result.type === 'failed') throw new Error(`The page was not kept: ${result.reason}`);
}

/** What a pick is for: the step's target, or the step itself where it has none. */
function pickedAs(site: Site, run: Run): string {
  const step = stepOf(site, run);
  return step?.target ?? `${run.guide}/${step?.id ?? run.step}`;
}

async function keepPick(
  site: Site,
  run: Run,
  { step, control, path }: Extract<GuideReport, { type: 'picked' }>,
  url: string,
): Promise<void> {
  // A report about a step where the run no longer stands is late; it would be remembered for the wrong one.
  if (stepOf(site, run)?.id !== step) return;
  const target = pickedAs(site, run);
  const intent = site.targets[target]?.alternatives.find(({ type }) => type === 'intent');
  await rememberPick({
    origin: new URL(url).origin,
    site: site.id,
    target,
    ...(intent?.type === 'intent' && { intent: intent.intent }),
    path,
    control,
  });
}

async function activeRun(caseId: string): Promise<Run | undefined> {
  return db.runs
    .where('[caseId+guide]')
    .between([caseId, ''], [caseId, '\uffff'])
    .and(({ status }) => status === 'active')
    .first();
}

/** Puts the guide into a tab, if that tab shows this case's CRM; elsewhere it begins when the person gets there. */
async function lead(found: Case, tabId: number): Promise<void> {
  if (await isOpen(tabId, found.site)) await putScript(tabId, 'guide.js').catch(() => undefined);
}

/** A page that asks to sign in has nothing to point at; the guide goes on when the person is in again. */
async function isSignedOut(tabId: number | undefined): Promise<boolean> {
  const look = tabId === undefined ? undefined : (await db.tabs.get(tabId))?.look;
  return look?.type === 'verdict' && look.verdict.signedIn === 'no';
}

/** Takes the overlay off a page. */
export async function leave(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: () => globalThis.cleanExitGuide?.abort() })
    .catch(() => undefined);
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
