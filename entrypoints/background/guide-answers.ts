import type { Browser } from 'wxt/browser';
import { siteAt } from '../../sites/index.ts';
import type { Site } from '../../sites/schema.ts';
import { browserLanguage } from '../../utils/browser/extension.ts';
import type { Messages } from '../../utils/browser/messages.ts';
import { guideReportSchema } from '../../utils/browser/page-input.ts';
import { db } from '../../utils/case/db.ts';
import { append } from '../../utils/case/log.ts';
import type { Run } from '../../utils/case/rows/guide.ts';
import { endStep, finishRun, rememberLook, rewindRun, startRun, stopRun } from '../../utils/case/runs.ts';
import type { GuideReport, GuideView } from '../../utils/page/guide-view.ts';
import { languageOf } from '../../utils/text.ts';
import { capture } from './capture.ts';
import { type FrameAt, leadInFrames, tellOthers, tellPage } from './guide-frames.ts';
import { keepPick, picksAt } from './guide-picks.ts';
import { guideViewOf } from './guide-view.ts';
import { keepProof, keepsProof } from './proof.ts';

type Sender = Browser.runtime.MessageSender;
type Ready = Parameters<Messages['guideReady']>[0];

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
  return viewFor(fresh && sender.frameId === 0 ? await rewindRun(site, run) : run, pageOf(sender), frameOf(sender));
}

/** The guide's script reports; the answer is the step to go on with. */
export async function guideReport(data: unknown, sender: Sender): Promise<GuideView | null> {
  const report = guideReportSchema.parse(data);
  const run = await db.runs.get([report.caseId, report.guide]);
  const site = siteAt(pageOf(sender))?.site;
  // A page may speak for the run of its own tab only.
  if (!run || !site || run.tabId === undefined || run.tabId !== sender.tab?.id) return null;
  const now = await next(site, run, report, sender);
  const viewIn = (frame: FrameAt) => viewFor(now, pageOf(sender), frame);
  // What the person did in one frame is over in the others, too.
  if (now.step !== run.step || now.status !== run.status) await tellOthers(run.tabId, sender.frameId ?? 0, viewIn);
  return viewIn(frameOf(sender));
}

/** The address of the page that a sender stands in: of the tab, where it is a frame. The browser's word, not the page's. */
function pageOf(sender: Sender): string {
  return (sender.frameId === 0 ? sender.url : sender.tab?.url) ?? '';
}

function frameOf({ frameId = 0, url = '' }: Sender): FrameAt {
  return { frameId, origin: new URL(url).origin };
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
    case 'proof':
      // The guide goes on meanwhile.
      void keepProof(run, tabId, report).catch((error: unknown) => console.error(error));
      return run;
    case 'customer':
      await rememberLook(run, report);
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

/** The step of a run for one frame of the page at `page`: what the person picked counts at the frame's own origin. */
async function viewFor(run: Run, page: string, { frameId, origin }: FrameAt): Promise<GuideView | null> {
  const [found, settings] = await Promise.all([db.cases.get(run.caseId), db.settings.get('settings')]);
  const at = siteAt(page);
  if (!found || at?.site.id !== found.site || run.status !== 'active') return null;
  const picks = await picksAt(origin, at.site, run);
  const language = languageOf(settings?.language, browserLanguage());
  const proves = await keepsProof(run);
  return guideViewOf({ site: at.site, role: at.role, found, run, language, picks, inFrame: frameId !== 0, proves });
}

/** @throws when the page could not be kept, so that its card says so */
async function keepPage(tabId: number, caseId: string): Promise<void> {
  const result = await capture({ tabId, caseId, motif: 'visible' });
  if (result.type === 'failed') throw new Error(`The page was not kept: ${result.reason}`);
}

/** A page that asks to sign in has nothing to point at; the guide goes on when the person is in again. */
async function isSignedOut(tabId: number | undefined): Promise<boolean> {
  const look = tabId === undefined ? undefined : (await db.tabs.get(tabId))?.look;
  return look?.type === 'verdict' && look.verdict.signedIn === 'no';
}
