import { type CardExtras, finishedContent, stepContent, stoppedContent } from './guide-card.ts';
import { otherFrames, otherOrigins } from './guide-frames.ts';
import { Leading } from './guide-lead.ts';
import { listenIn } from './guide-listen.ts';
import { letPick } from './guide-pick.ts';
import type { GuideNews, GuideReport, GuideView, StopReason } from './guide-view.ts';
import { type OverlayContent, openOverlay } from './overlay.ts';
import { pathPatternOf } from './pick.ts';
import { marksOfControl } from './pick-marks.ts';
import { SaidReader } from './said.ts';
import { openPageRoot, openSearch, type Searched } from './searched.ts';

/** Time between two looks, in ms; longer when a look is dear, so that the page keeps 95 % of the time. */
const pause = 250;
const shareOfTime = 20;
/** The first look of all is the dearest; what the person does must not go unseen for longer than this, in ms. */
const longestPause = 2_000;
/** Frames of other origins are asked when a control has been missing for so long, in ms, and again after as long. */
const framesAfter = 1_500;

/** A report without what the view already says. */
type Told = GuideReport extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'caseId' | 'guide' | 'step'>
    : never
  : never;

/**
 * Leads through a guide on this page, one step after the other, until it ends, stops or is aborted through `own`, which is aborted when
 * the guide leaves. The steps themselves are kept elsewhere: `send` reports and is answered with the next step, or null when there is
 * none. The button that cannot be undone is never pressed here.
 * @returns what to tell of other frames of the page
 */
export function runGuide(
  first: GuideView,
  send: (report: GuideReport) => Promise<GuideView | null>,
  own: AbortController,
): (news: GuideNews) => void {
  const { signal } = own;
  const overlay = openOverlay(document, first.language);
  const search = openSearch(document);
  const said = new SaidReader();
  let leading = new Leading(first);
  let extras: CardExtras = {};
  let framesAskedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let mode: 'leading' | 'reporting' | 'resting' | 'picking' = 'leading';
  let picking: AbortController | undefined;
  /** What stands there while the guide rests. */
  let rested: OverlayContent | undefined;

  const tell = (told: Told) => {
    const { caseId, guide, step } = leading.view;
    return send({ ...told, caseId, guide, step: step.id } as GuideReport);
  };

  /** Reports, then goes on with what the answer says. */
  const report = async (told: Told) => {
    mode = 'reporting';
    const next = await tell(told).catch(() => undefined);
    if (signal.aborted) return;
    if (next === undefined) return leave();
    // No further step: the guide is through, or it goes on in another tab, where the person sees it.
    if (next === null) return isLast(told) ? rest(finishedContent(leading.view, leave)) : leave();
    goOn(next);
  };

  const goOn = (view: GuideView) => {
    leading = new Leading(view, leading);
    extras = {};
    rested = undefined;
    mode = 'leading';
    tick();
  };

  const isLast = ({ type }: Told) => {
    const { number, of } = leading.view.step;
    return type === 'goal' || (type === 'step' && number === of);
  };

  const stop = async (reason: StopReason) => {
    mode = 'reporting';
    // The person is let go at once, whether or not anybody answers.
    if (reason === 'left-by-person') leave();
    await tell({ type: 'stopped', reason }).catch(() => null);
    const again = () => void report({ type: 'resume' });
    rest(stoppedContent(leading.view, reason, { again, did: () => void didIt(), pick, close: leave }));
  };

  const didIt = async () => {
    if (mode === 'resting') await tell({ type: 'resume' }).catch(() => null);
    await report({ type: 'step', outcome: 'said-done' });
  };

  /** A guide that was stopped is taken up again by picking. */
  const pick = () => {
    clearTimeout(timer);
    const before = mode;
    mode = 'picking';
    const done = async (control: Element | undefined) => {
      if (!control) return endPicking();
      mode = 'reporting';
      if (before === 'resting') await tell({ type: 'resume' }).catch(() => null);
      await report({ type: 'picked', control: marksOfControl(control), path: pathPatternOf(new URL(location.href)) });
    };
    const { view } = leading;
    picking = letPick({ view, overlay, searched: search.now(), done: (control) => void done(control) });
  };

  const endPicking = () => {
    picking?.abort();
    if (rested) return rest(rested);
    mode = 'leading';
    tick();
  };

  const rest = (content: OverlayContent) => {
    if (signal.aborted) return;
    mode = 'resting';
    rested = content;
    overlay.show(content);
  };

  const leave = () => {
    clearTimeout(timer);
    picking?.abort();
    listeners.abort();
    search.close();
    overlay.close();
    own.abort();
  };

  const keep = async () => {
    extras.kept = 'keeping';
    tick();
    extras.kept = await tell({ type: 'keep' }).then(
      () => 'kept',
      () => 'notKept',
    );
    tick();
  };

  const actions = {
    press(element: Element) {
      element.scrollIntoView({ block: 'nearest' });
      if (leading.isHit((one) => one === element)) pressed();
      (element as HTMLElement).click();
      tick();
    },
    goTo(element: Element) {
      element.scrollIntoView({ block: 'center' });
      (element as HTMLElement).focus();
    },
    take: (address: string) => location.assign(address),
    did: () => void didIt(),
    skip: () => void report({ type: 'step', outcome: 'skipped' }),
    keep: () => void keep(),
    pick,
    stop: () => void stop('left-by-person'),
  };

  const pressed = () => {
    if (leading.press() && leading.view.step.risk === 'irreversible') void tell({ type: 'pressed' }).catch(() => null);
  };

  /** What is on none of our roots may be in a frame that only its own script can look into. */
  const askFrames = async (searched: Searched) => {
    const origins = otherOrigins(searched);
    if (origins.length === 0 || performance.now() - framesAskedAt < framesAfter) return;
    framesAskedAt = performance.now();
    const answer = await tell({ type: 'frames', origins }).catch(() => null);
    extras.closedFrames = answer?.closedFrames;
  };

  const tick = () => {
    clearTimeout(timer);
    if (signal.aborted || document.hidden || mode !== 'leading') return;
    const began = performance.now();
    const searched = search.now();
    listen(searched.roots);
    const { view } = leading;
    const decision = leading.look(searched, new URL(location.href));
    if (decision.type === 'goal') return void report({ type: 'goal' });
    if (decision.type === 'ended') return void report({ type: 'step', outcome: decision.outcome });
    const isMissing = decision.type === 'show' && decision.found.type === 'none' && view.step.target !== undefined;
    if (view.inFrame) {
      // The page around it speaks of what is not here.
      const seen = decision.type === 'waiting' || (decision.type === 'show' && !isMissing);
      if (seen !== extras.seenHere) void tell({ type: 'seen', seen }).catch(() => null);
      extras.seenHere = seen;
      if (!seen) overlay.hide();
    } else if (extras.seenIn) leading.waitAnew();
    else if (decision.type === 'stop') return void stop(decision.reason);
    else if (isMissing && leading.waited > framesAfter) void askFrames(searched);
    if (!view.inFrame || extras.seenHere) {
      extras.said = view.reads ? said.read(searched) : undefined;
      extras.frame = otherFrames(searched).find(({ origin }) => origin === extras.seenIn)?.element;
      overlay.show(stepContent(view, decision, extras, actions));
    }
    timer = setTimeout(tick, Math.min(Math.max(pause, (performance.now() - began) * shareOfTime), longestPause));
  };

  const listeners = new AbortController();
  signal.addEventListener('abort', leave, { signal: listeners.signal });
  const listen = listenIn(
    openPageRoot,
    {
      pressed({ own, hits }) {
        // A script of the page can click too; only the person's own press counts.
        if (own && leading.isHit(hits)) pressed();
        setTimeout(tick);
      },
      escaped() {
        if (mode === 'picking') endPicking();
        else if (mode === 'resting') leave();
        else void stop('left-by-person');
      },
    },
    listeners.signal,
  );
  const wakeUp = () => {
    leading.wakeUp();
    tick();
  };
  document.addEventListener('visibilitychange', wakeUp, { signal: listeners.signal });
  tick();

  return (news) => {
    if (signal.aborted || mode === 'picking') return;
    if (news.type === 'seen') {
      extras.seenIn = news.origin;
      tick();
    } else if (news.view) goOn(news.view);
    else leave();
  };
}
