import type { PageLanguage } from '../lexicon/concepts.ts';
import { type Reading, read } from '../lexicon/read.ts';
import { type DecoyIntent, decoyIntents } from './intents.ts';
import { type Score, scoreOf, type Weighed } from './score.ts';
import { areAlternatives, overlaps } from './spans.ts';
import { ways } from './ways.ts';

/** “Suspend” offers a pause, or takes a user out: the dialog or the heading around tells. */
export function isDeed(decoy: DecoyIntent, score: Score, control: Weighed, reading: Reading): boolean {
  if (decoy !== 'keep-plan') return false;
  const deeds = reading.matches.filter(({ concept }) => concept === 'deactivate');
  const isSame = score.matches.every((match) => deeds.some((deed) => overlaps(match, deed)));
  return isSame && control.around(['deactivate']) !== undefined;
}

/** What else a control may be by its words, when that explains them better than the intent does whose score is given. */
export function decoyByWords(
  control: Weighed,
  wanted: Score,
  languages: readonly PageLanguage[],
): DecoyIntent | undefined {
  const reading = read(control.name, languages);
  return decoyIntents.find((decoy) => {
    const score = scoreOf(ways[decoy], control, languages);
    const isChoice = score.matches.some((match) =>
      wanted.matches.some((other) => areAlternatives(reading.text, match, other)),
    );
    if (isChoice || isDeed(decoy, score, control, reading)) return false;
    // The same word explained in two ways does not speak against the one that was asked for, but “Cancel” leaves a dialog.
    const sameWords = score.matches.every((match) => wanted.matches.some((other) => overlaps(match, other)));
    return score.value > wanted.value * (sameWords ? 1 : 0.85) && !(sameWords && /undo|keep|help/.test(decoy));
  });
}
