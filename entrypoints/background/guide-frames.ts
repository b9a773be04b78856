import { browser } from 'wxt/browser';
import { patternOf } from '../../sites/own.ts';
import { db } from '../../utils/case/db.ts';
import type { Run } from '../../utils/case/rows/guide.ts';
import type { GuideNews, GuideView } from '../../utils/page/guide-view.ts';

/** A frame of a tab; the page itself is frame 0. */
export interface FrameAt {
  frameId: number;
  origin: string;
}

interface Frame extends FrameAt {
  /** A guide runs in it. */
  leads: boolean;
}

/**
 * Puts the guide into the frames of a tab that come from these origins, as far as the browser lets us, and remembers for the person
 * which it does not.
 */
export async function leadInFrames(run: Run, tabId: number, origins: string[]): Promise<Run> {
  const frames = await framesOf(tabId);
  const wanted = frames.filter(({ frameId, origin, leads }) => frameId !== 0 && origins.includes(origin) && !leads);
  if (wanted.length > 0) {
    const target = { tabId, frameIds: wanted.map(({ frameId }) => frameId) };
    await browser.scripting.executeScript({ target, files: ['/guide.js'] }).catch(() => undefined);
  }
  const allowed = await Promise.all(
    origins.map((origin) => browser.permissions.contains({ origins: [patternOf(origin)] })),
  );
  const closedFrames = origins.filter((_, index) => !allowed[index]);
  await db.runs.update([run.caseId, run.guide], { closedFrames });
  return { ...run, closedFrames };
}

/** The guide in the page itself learns that the control stands in a frame, or no longer. */
export function tellPage(tabId: number, origin: string | undefined): Promise<void> {
  return tell(tabId, [0], { type: 'seen', ...(origin !== undefined && { origin }) });
}

/** All other frames that lead learn where the run stands now: one of them has gone on. */
export async function tellOthers(
  tabId: number,
  from: number,
  viewIn: (frame: FrameAt) => Promise<GuideView | null>,
): Promise<void> {
  const others = (await framesOf(tabId)).filter(({ frameId, leads }) => leads && frameId !== from);
  for (const frame of others) await tell(tabId, [frame.frameId], { type: 'view', view: await viewIn(frame) });
}

async function tell(tabId: number, frameIds: number[], news: GuideNews): Promise<void> {
  await browser.scripting
    .executeScript({
      target: { tabId, frameIds },
      func: (told: GuideNews) => globalThis.cleanExitGuideNews?.(told),
      args: [news],
    })
    // A frame that has gone meanwhile needs no news.
    .catch(() => undefined);
}

/** The frames of a tab that we are let into. */
async function framesOf(tabId: number): Promise<Frame[]> {
  const answers = await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      func: () => ({ origin: location.origin, leads: globalThis.cleanExitGuide?.signal.aborted === false }),
    })
    .catch(() => []);
  return answers.flatMap(({ frameId, result }) => (result ? [{ frameId, ...result }] : []));
}
