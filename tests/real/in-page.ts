import { findIntent } from '../../utils/page/intent/find-intent.ts';
import type { Intent } from '../../utils/page/intent/intents.ts';
import { type Look, openLook } from '../../utils/page/intent/look.ts';

/** What the finder says of a real page. */
export interface Said {
  confidence: 'sure' | 'likely' | 'unsure' | 'none';
  /** The candidates' names and scores, best first. */
  candidates: string[];
  /** For each of them, whether it is what the selector names, or opens the menu that holds it. */
  right: boolean[];
  /** Longest time of one look, in ms. */
  longest: number;
}

declare global {
  var cleanExitReal: (intent: Intent, right: string | undefined) => Promise<{ kept: Said; anew: Said }>;
}

let look: Look | undefined;
let changed: () => void = () => {};

/** Asks the look that has been open since the page was, and a new one: both must say the same. */
globalThis.cleanExitReal = async (intent, right) => {
  look ??= openLook(document, { changed: () => changed() });
  let longest = 0;
  for (;;) {
    const more = new Promise<void>((resolve) => {
      changed = resolve;
    });
    const began = performance.now();
    const answer = look.find(intent);
    longest = Math.max(longest, performance.now() - began);
    if (answer.complete)
      return { kept: { ...told(answer, right), longest }, anew: told(findIntent(intent, document), right) };
    await more;
  }
};

function told({ confidence, candidates }: ReturnType<typeof findIntent>, right: string | undefined): Said {
  const wanted = right === undefined ? [] : [...document.querySelectorAll(right)];
  const isRight = (one: Element) => wanted.some((other) => other.contains(one) || one.contains(other));
  return {
    confidence,
    candidates: candidates.map(({ name, score }) => `${name} ${score}`),
    right: candidates.map(
      ({ element, openFirst }) => isRight(element) || (openFirst !== undefined && wanted.includes(openFirst)),
    ),
    longest: 0,
  };
}
