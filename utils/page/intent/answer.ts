import type { Text } from '../../text.ts';
import type { PageLanguage } from '../lexicon/concepts.ts';
import type { DecoyIntent, Intent, Kind } from './intents.ts';
import type { Obstacle } from './state.ts';

export type Confidence = 'sure' | 'likely' | 'unsure' | 'none';

export interface Candidate {
  element: Element;
  name: string;
  kind: Kind;
  /** From 0 to 1; candidates come in its order. */
  score: number;
  reasons: Text[];
  obstacle?: Obstacle;
  /** The menu to open before the control can be seen. */
  openFirst?: Element;
}

/** A control near the answer that must not be taken for it. */
export interface Decoy {
  element: Element;
  name: string;
  is: DecoyIntent;
}

/** What a look says of one intent. `C` and `D` are other than {@link Candidate} where an answer has left its page. */
export interface Answer<C = Candidate, D = Decoy> {
  intent: Intent;
  confidence: Confidence;
  candidates: C[];
  decoys: D[];
  languages: PageLanguage[];
  /** False while a part of the page has not been read yet: another look tells more. */
  complete: boolean;
}

/** A candidate before it is one: what was found, and whether its own words say it. */
export interface Found extends Candidate {
  direct: boolean;
}

/** Below this a control is no answer. */
export const leastScore = 0.42;
export const likelyScore = 0.62;
export const sureScore = 0.86;
/** Two different controls closer than this are for the person to choose between. */
export const closeBy = 0.06;
export const mostCandidates = 5;

/** How far the best of some candidates, in their order, can be trusted. */
export function confidenceOf(candidates: readonly Found[]): Confidence {
  const [first, second] = candidates;
  if (!first) return 'none';
  const next = second?.score ?? 0;
  if (first.score < likelyScore || next > first.score - closeBy) return 'unsure';
  const alone = next < first.score - 2 * closeBy;
  const reachable = first.obstacle !== 'hidden' && first.obstacle !== 'no-size';
  return first.score >= sureScore && first.direct && alone && reachable ? 'sure' : 'likely';
}
