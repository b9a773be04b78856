import type { Target } from '../../sites/schema.ts';
import type { FindOptions } from './find.ts';
import { type Found, foundAs, isSameControl, mostCandidates } from './found.ts';
import { type Candidate, likelyScore } from './intent/answer.ts';
import type { Intent } from './intent/intents.ts';
import { leavesMailingList } from './mailing-list.ts';
import type { Searched } from './searched.ts';

interface ByIntent extends FindOptions {
  inScope(element: Element): boolean;
}

/**
 * Finds a target by what it is for, where the site's own words and marks find nothing: the page was redesigned, or there never was a
 * site file. `likely` at best. A control that must not be pressed is no answer; where it would have been the best one, nothing is sure.
 */
export function byIntent(target: Target, searched: Searched, options: ByIntent): Found {
  const others = target.alternatives.filter(({ type }) => type !== 'intent');
  for (const alternative of target.alternatives) {
    if (alternative.type !== 'intent') continue;
    const found = foundFor(alternative.intent, searched, options);
    // Where nothing else was known of the control, nothing has changed either.
    if (found.type !== 'none') return others.length > 0 ? { ...found, by: 'intent' } : found;
  }
  return { type: 'none' };
}

function foundFor(intent: Intent, searched: Searched, { inScope, never = [], weak }: ByIntent): Found {
  const { candidates: all, confidence, decoys, complete } = searched.byWords(intent);
  const candidates = all.filter(({ element, name }) => !leavesMailingList(element, name));
  const isWarnedOf = ({ element }: Candidate) => never.some((one) => isSameControl(one, element));
  const there = candidates.filter(
    (candidate) =>
      (weak || candidate.score >= likelyScore) &&
      canBeSeen(candidate) &&
      inScope(candidate.element) &&
      !isWarnedOf(candidate),
  );
  const [best] = there;
  if (!best) return { type: 'none' };
  // A page that is not read to its end may hold another one.
  const isFirm = complete && (confidence === 'sure' || confidence === 'likely');
  if (isFirm && best === all[0]) return { ...foundIn(best), near: decoys };
  const elements = there.slice(0, mostCandidates).map(({ element, openFirst }) => openFirst ?? element);
  return { type: 'unsure', elements: [...new Set(elements)], near: decoys };
}

/** What is not drawn is pointed at only where something opens the menu that it stands in. */
function canBeSeen({ obstacle, openFirst }: Candidate): boolean {
  return openFirst !== undefined || (obstacle !== 'hidden' && obstacle !== 'no-size' && obstacle !== 'in-menu');
}

function foundIn({ element, openFirst }: Candidate): Extract<Found, { type: 'found' }> {
  if (openFirst) return { type: 'found', element, shown: openFirst, confidence: 'likely', obstacle: 'in-menu' };
  return foundAs(element, 'likely');
}
