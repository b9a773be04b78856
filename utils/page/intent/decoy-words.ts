import type { PageLanguage } from '../lexicon/concepts.ts';
import { read } from '../lexicon/read.ts';
import { type DecoyIntent, decoyIntents, ways } from './intents.ts';
import { type Score, scoreOf, type Weighed } from './score.ts';
import { areAlternatives, overlaps } from './spans.ts';

/** What else a control may be by its words, when that explains them better than the intent does whose score is given. */
export function decoyByWords(
  control: Weighed,
  wanted: Score,
  languages: readonly PageLanguage[],
): DecoyIntent | undefined {
  const { text } = read(control.name, languages);
  return decoyIntents.find((decoy) => {
    const score = scoreOf(ways[decoy], control, languages);
    if (score.matches.some((match) => wanted.matches.some((other) => areAlternatives(text, match, other))))
      return false;
    // The same word explained in two ways does not speak against the one that was asked for, but “Cancel” leaves a dialog.
    const sameWords = score.matches.every((match) => wanted.matches.some((other) => overlaps(match, other)));
    return score.value > wanted.value * (sameWords ? 1 : 0.85) && !(sameWords && /undo|keep|help/.test(decoy));
  });
}
