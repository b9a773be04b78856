import { findIntent } from '../../../../../utils/page/intent/find-intent.ts';
import type { Intent } from '../../../../../utils/page/intent/intents.ts';
import { type Look, type LookOptions, openLook } from '../../../../../utils/page/intent/look.ts';

declare global {
  var testLook: Look;
  var testWatch: {
    open(options: LookOptions): void;
    find(intent: Intent, anew: boolean): string;
    score(intent: Intent): number;
    told(): number;
    /** Looks again whenever there is something new, until all has been read. */
    pieces(intent: Intent): Promise<string[]>;
  };
}

let told = 0;
let heard: () => void = () => {};

globalThis.testWatch = {
  open(options) {
    told = 0;
    const changed = () => {
      told += 1;
      heard();
    };
    globalThis.testLook = openLook(document, {
      ...options,
      changed,
    });
  },
  find: (intent, anew) => lineOf(anew ? findIntent(intent, document) : testLook.find(intent)),
  score: (intent) => testLook.find(intent).candidates[0]?.score ?? 0,
  told: () => told,
  async pieces(intent) {
    const lines: string[] = [];
    for (;;) {
      const more = new Promise<void>((resolve) => {
        heard = resolve;
      });
      const answer = testLook.find(intent);
      lines.push(lineOf(answer).replace(', off-screen', ''));
      if (answer.complete) return lines;
      await more;
    }
  },
};

function lineOf({ confidence, candidates: [first], complete }: ReturnType<Look['find']>): string {
  const name = first ? `: ${first.name}${first.obstacle ? `, ${first.obstacle}` : ''}` : '';
  return `${confidence}${name}${complete ? '' : ', incomplete'}`;
}
