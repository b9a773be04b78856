import { finishedContent, stepContent, stoppedContent } from './guide-card.ts';
import { type Decision, decide, looksRedesigned, type StepMemory } from './guide-decision.ts';
import { listenIn } from './guide-listen.ts';
import { letPick } from './guide-pick.ts';
import type { GuideReport, GuideView, StopReason } from './guide-view.ts';
import { type OverlayContent, openOverlay } from './overlay.ts';
import { pathPatternOf } from './pick.ts';
import { marksOfControl } from './pick-marks.ts';
import { openPageRoot, openSearch } from './searched.ts';

/** Time between two looks, in ms; longer when a look is dear, so that the page keeps 95 % of the time. */
const pause = 250;
const shareOfTime = 20;

/** A step as it begins. */
const unshown = (): StepMemory => ({ shown: false, pressed: false, waited: 0, redesigned: false });

/** A report without what the view already says. */
type Told = GuideReport extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'caseId' | 'guide' | 'step'>
    : never
  : never;

/**
 * Leads through a guide on this page, one step after the other, until it ends, stops or is aborted through `own`, which is aborted when the guide leaves. The steps themselves are kept
 * elsewhere: `send` reports and is answered with the next step, or null when there is none.
 * The button that cannot be undone is never pressed here.
 */
export function runGuide(
  first: GuideView,
  send: (report: GuideReport) => Promise<GuideView | null>,
  own: AbortController,
): void {
  const { signal } = own;
  const overlay = openOverlay(document, first.language);
  const search = openSearch(document);
  let view = first;
  let memory = unshown();
  let decision: Decision | undefined;
  let scrolled = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastTick = performance.now();
  let mode: 'leading' | 'reporting' | 'resting' | 'picking' = 'leading';
  let picking: AbortController | undefined;
  /** What stands there while the guide rests. */
  let rested: OverlayContent | undefined;

  const tell = (told: Told) =>
    send({ ...told, caseId: view.caseId, guide: view.guide, step: view.step.id } as GuideReport);

  /** Reports, then goes on with what the answer says. */
  const report = async (told: Told) => {
    mode = 'reporting';
    const next = await tell(told).catch(() => undefined);
    if (signal.aborted) return;
    if (next === undefined) return leave();
    // No further step: the guide is through, or it goes on in another tab, where the person sees it.
    if (next === null) return isLast(told) ? rest(finishedContent(view, leave)) : leave();
    view = next;
    memory = unshown();
    scrolled = false;
    rested = undefined;
    mode = 'leading';
    tick();
  };

  const isLast = ({ type }: Told) => type === 'goal' || (type === 'step' && view.step.number === view.step.of);

  const stop = async (reason: StopReason) => {
    mode = 'reporting';
    // The person is let go at once, whether or not anybody answers.
    if (reason === 'left-by-person') leave();
    await tell({ type: 'stopped', reason }).catch(() => null);
    rest(
      stoppedContent(view, reason, {
        again: () => void report({ type: 'resume' }),
        did: () => void didIt(),
        pick,
        close: leave,
      }),
    );
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

  const actions = {
    press(element: Element) {
      element.scrollIntoView({ block: 'nearest' });
      pressed();
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
    pick: () => pick(),
    stop: () => void stop('left-by-person'),
  };

  const pressed = () => {
    if (memory.pressed) return;
    memory = { ...memory, shown: true, pressed: true, waited: 0 };
    if (view.step.risk === 'irreversible') void tell({ type: 'pressed' }).catch(() => null);
  };

  const tick = () => {
    clearTimeout(timer);
    if (signal.aborted || document.hidden || mode !== 'leading') return;
    const began = performance.now();
    memory.waited += Math.min(began - lastTick, 2 * pause * shareOfTime);
    lastTick = began;
    memory.redesigned ||= looksRedesigned(view, memory);
    const searched = search.now();
    listen(searched.roots);
    decision = decide(view, memory, searched, new URL(location.href));
    switch (decision.type) {
      case 'goal':
        return void report({ type: 'goal' });
      case 'ended':
        return void report({ type: 'step', outcome: decision.outcome });
      case 'stop':
        return void stop(decision.reason);
      case 'elsewhere':
        memory.waited = 0;
        break;
      case 'show':
        if (decision.found.type === 'found' && decision.found.obstacle === 'off-screen' && !scrolled) {
          scrolled = true;
          decision.found.shown.scrollIntoView({ block: 'center' });
        }
        // The search has an end; a control that was found may wait for the person as long as it likes.
        if (decision.found.type !== 'none' || !view.step.target) {
          memory.waited = 0;
          memory.shown = true;
        }
        break;
      case 'waiting':
        break;
      default:
        decision satisfies never;
    }
    overlay.show(stepContent(view, decision, actions));
    timer = setTimeout(tick, Math.max(pause, (performance.now() - began) * shareOfTime));
  };

  const candidates = () => {
    if (decision?.type !== 'show') return [];
    const { found } = decision;
    if (found.type === 'unsure') return found.elements;
    // What opens the menu that it stands in is not it.
    if (found.type === 'none' || found.obstacle === 'in-menu') return [];
    return [found.element, found.shown];
  };

  const listeners = new AbortController();
  signal.addEventListener('abort', leave, { signal: listeners.signal });
  const listen = listenIn(
    openPageRoot,
    {
      pressed({ own, hits }) {
        // A script of the page can click too; only the person's own press counts.
        if (own && candidates().some(hits)) pressed();
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
  document.addEventListener(
    'visibilitychange',
    () => {
      lastTick = performance.now();
      tick();
    },
    { signal: listeners.signal },
  );
  tick();
}
