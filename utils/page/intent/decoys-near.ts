import { read } from '../lexicon/read.ts';
import type { Decoy } from './answer.ts';
import { firstWithin } from './bounded.ts';
import { isDeed } from './decoy-words.ts';
import { decoyIntents } from './intents.ts';
import { isSame } from './rank.ts';
import { parentOf } from './roots.ts';
import { scoreOf } from './score.ts';
import { dialogs, peersOf } from './surroundings.ts';
import { ways } from './ways.ts';
import { type View, weighedOf } from './weigh.ts';

const buttons = 'button, a[href], [role=button], input[type=submit], input[type=button]';
const mostAsked = 30;
const mostDecoys = 6;
const leastScore = 0.55;

/** What stands near a control and would be wrong to press instead of it. */
export function decoysNear(element: Element, view: View): Decoy[] {
  const near = new Set(peersOf(element));
  const around = element.closest(`${dialogs}, form, section, main`) ?? parentOf(element);
  for (const one of around ? firstWithin(around, mostAsked, (one) => one.matches(buttons)) : [])
    if (near.size < mostAsked) near.add(one);
  return [...near]
    .filter((one) => !isSame(one, element))
    .flatMap((one) => {
      const control = weighedOf(one, view);
      const reading = read(control.name, view.languages);
      const is = decoyIntents.find((decoy) => {
        const score = scoreOf(ways[decoy], control, view.languages);
        return score.value >= leastScore && !isDeed(decoy, score, control, reading);
      });
      return is ? [{ element: one, name: control.name, is }] : [];
    })
    .slice(0, mostDecoys);
}
