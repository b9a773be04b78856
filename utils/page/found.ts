import type { Decoy } from './intent/answer.ts';
import { isCovered, isDisabled, isOnScreen, isVisible } from './visible.ts';

/** Why a control that was found cannot be pressed yet. `in-menu`: another control opens the menu that it stands in. */
export type Obstacle = 'disabled' | 'covered' | 'off-screen' | 'in-menu';

/** How a control was found where the site's own alternatives found none: by what it is for, or because the person picked it before. */
export type FoundBy = 'intent' | 'pick';

export type Found =
  | { type: 'none' }
  | {
      type: 'found';
      element: Element;
      /** What is seen of it: its label, or what opens the menu that it stands in. */
      shown: Element;
      confidence: 'sure' | 'likely';
      by?: FoundBy;
      obstacle?: Obstacle;
      /** Controls beside it that the finder takes for something else; given where it was found by what it is for. */
      near?: Decoy[];
    }
  | { type: 'unsure'; elements: Element[]; by?: FoundBy; near?: Decoy[] };

/** More candidates than this help nobody to choose. */
export const mostCandidates = 5;

/** One control as the answer, with what is seen of it and what stands in the way. */
export function foundAs(element: Element, confidence: 'sure' | 'likely'): Extract<Found, { type: 'found' }> {
  const shown = shownFor(element) ?? element;
  return { type: 'found', element, shown, confidence, obstacle: obstacleOf(element, shown) };
}

/** The part of a control that a person sees: a box that is drawn by its label is invisible itself. */
export function shownFor(element: Element): Element | undefined {
  if (isVisible(element)) return element;
  if (element.localName !== 'input') return undefined;
  return [...((element as HTMLInputElement).labels ?? [])].find(isVisible);
}

function obstacleOf(element: Element, shown: Element): Obstacle | undefined {
  if (isDisabled(element)) return 'disabled';
  if (!isOnScreen(shown)) return 'off-screen';
  return isCovered(shown) ? 'covered' : undefined;
}

/** A link around a button, or a list entry around a link, is the same control for a person; also where one is in the other's shadow. */
export function isSameControl(one: Element, other: Element): boolean {
  return holds(one, other) || holds(other, one);
}

function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | undefined = inner; at; at = hostOf(at)) if (outer.contains(at)) return true;
  return false;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : undefined;
}

/** True when it was found by what the site's file knows, as a fact about the page; what words alone tell may be wrong. */
export function isFact(found: Found): boolean {
  return found.type !== 'none' && found.near === undefined;
}
