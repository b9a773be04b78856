import { isSettled, look } from './detect.ts';
import type { Marks } from './marks.ts';
import { innerRootsOf } from './page-roots.ts';
import type { Verdict } from './verdict.ts';

/** Time between two looks while the page is still changing, in ms. */
const pause = 200;
const changes: MutationObserverInit = { childList: true, subtree: true, characterData: true };
/** A page that is loading is watched this long, in ms; slow single-page applications take up to 20 s. */
const loading = 20_000;
/** After a click something may change for this long, in ms. */
const afterClick = 8_000;

/**
 * Looks at a page and reports each new verdict. Sleeps as soon as the page has told all it can: then no observer and no timer runs,
 * only listeners for the events that may change the answer: navigation, a click, the tab coming back.
 */
export function watch(marks: Marks, report: (verdict: Verdict) => void, signal: AbortSignal): void {
  let until = 0;
  let patient = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';
  let soon = false;

  /** One timer for all: the next look soon after a change, else the last look of the watch. */
  const lookIn = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(pass, delay);
  };

  const observer = new MutationObserver(() => {
    if (soon) return;
    soon = true;
    lookIn(pause);
  });

  const sleep = () => {
    observer.disconnect();
    clearTimeout(timer);
    soon = false;
  };

  const pass = () => {
    soon = false;
    if (signal.aborted || document.hidden) return sleep();
    // What is drawn in a shadow root is no change of the document.
    const inner = innerRootsOf(document, (roots) => {
      for (const root of roots) observer.observe(root, changes);
    });
    const verdict = look(marks, document, new URL(location.href), inner);
    const told = JSON.stringify(verdict);
    if (told !== last) report(verdict);
    last = told;
    if (performance.now() >= until || (!patient && isSettled(verdict, marks, document))) return sleep();
    lookIn(until - performance.now());
  };

  /** Watches for a while. A patient watch runs its whole time, since the page looked settled before the click too. */
  const wake = (duration: number, stayPatient: boolean) => {
    if (signal.aborted || document.hidden) return;
    until = performance.now() + duration;
    patient = stayPatient;
    observer.observe(document, changes);
    if (patient) lookIn(pause);
    else pass();
  };

  const load = () => wake(loading, false);
  signal.addEventListener('abort', sleep);
  document.addEventListener('click', () => wake(afterClick, true), { signal, capture: true, passive: true });
  document.addEventListener('visibilitychange', () => (document.hidden ? sleep() : load()), { signal });
  addEventListener('pageshow', (event) => event.persisted && load(), { signal });
  // Single-page applications change the address without loading; the Navigation API tells it without polling.
  window.navigation?.addEventListener('currententrychange', load, { signal });
  addEventListener('popstate', load, { signal });
  load();
}
