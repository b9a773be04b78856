import { visibleText } from '../visible-text.ts';
import { isAnswer, signInFields } from './fields.ts';

/** Time between two looks at what a page answers, in ms. */
const pause = 500;
/** A page whose words stay the same for so many looks has said what it has to say. */
const steadyLooks = 3;
/** A server gets so long to answer a sign-in, in ms. */
const patience = 30_000;

/** What a page before this one asked when the person sent it; absent when nothing was sent yet. */
export interface SignInWatch {
  asked?: string[] | undefined;
}

/** `answered`: the page asks for the same again, or for nothing. Whether that is a refusal, the marks of the site tell. */
export type SignInReport = { type: 'sent'; asked: string[] } | { type: 'answered' };

interface Attempt {
  asked: string[];
  /** Of the page as it was sent; absent when that was another page. */
  words?: string;
  /** When it was sent, on the clock of `performance`. */
  at: number;
  /** The server answered. A page that was loaded since is itself an answer. */
  answered: boolean;
}

/**
 * Watches how a page answers a sign-in: that one was sent, and that the page then has said what it has to say. Nothing that is typed
 * is read.
 */
export function watchSignIn(
  document: Document,
  { asked }: SignInWatch,
  report: (report: SignInReport) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let attempt: Attempt | undefined;
  let last = '';
  let steady = 0;

  const look = (now: Attempt) => {
    const words = visibleText(document);
    steady = words === last ? steady + 1 : 0;
    last = words;
    if (steady >= steadyLooks && now.answered && words !== now.words) {
      attempt = undefined;
      if (isAnswer(now.asked, signInFields(document).asked)) report({ type: 'answered' });
    } else if (performance.now() < now.at + patience) timer = setTimeout(look, pause, now);
  };
  const waitFor = (next: Attempt) => {
    clearTimeout(timer);
    attempt = next;
    steady = 0;
    timer = setTimeout(look, pause, next);
  };
  const send = () => {
    const { asked, filled } = signInFields(document);
    if (!filled) return;
    // One press may be a click and a submit.
    if (attempt?.asked.join() !== asked.join()) report({ type: 'sent', asked });
    waitFor({ asked, words: visibleText(document), at: performance.now(), answered: false });
  };

  const heard = new PerformanceObserver((list) => {
    const { at } = attempt ?? { at: Number.POSITIVE_INFINITY };
    const isReply = ({ initiatorType, startTime }: PerformanceResourceTiming) =>
      startTime >= at && /^(fetch|xmlhttprequest)$/.test(initiatorType);
    if (attempt && (list.getEntries() as PerformanceResourceTiming[]).some(isReply)) attempt.answered = true;
  });
  heard.observe({ type: 'resource' });
  signal.addEventListener('abort', () => {
    heard.disconnect();
    clearTimeout(timer);
  });
  const options = { capture: true, passive: true, signal };
  document.addEventListener('submit', send, options);
  document.addEventListener('keydown', ({ key }) => key === 'Enter' && send(), options);
  document.addEventListener('click', (event) => isButton(event) && send(), options);
  if (asked) waitFor({ asked, at: performance.now(), answered: true });
}

/** Pages make buttons of anything; what is pressed in a field only puts the caret there. */
function isButton(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof Element && !target.matches('input:not([type=submit], [type=image], [type=button]), label');
}
