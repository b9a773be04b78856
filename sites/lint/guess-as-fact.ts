import type { Lint } from './lint-type.ts';
import { partsWith } from './walk.ts';

/** What people read as the vendor's word. Marks and targets may be guessed: what they find is called likely or unsure. */
const toldAsFact = /^\/(cancel|mayCancel|terms|exports|support|api)(\/|$)/;

export const guessAsFact: Lint = {
  id: 'guess-as-fact',
  run: (site) =>
    partsWith(site, 'from')
      .filter(({ pointer, value }) => toldAsFact.test(pointer) && site.sources[String(value)]?.grade === 'D')
      .map(({ pointer, value }) => ({
        pointer,
        message: `“${value}” is a guess (grade D), and people would read this as the vendor’s word`,
        suggestion: 'name a source that says it, or say in `unknown` that nobody knows',
      })),
};
