import type { Alternative, Target } from '../../sites/schema.ts';
import { byName } from './name.ts';
import { normaliseName } from './normalise.ts';
import { topmost } from './topmost.ts';
import { isCovered, isDisabled, isOnScreen, isVisible } from './visible.ts';

/** Why a control that was found cannot be pressed yet. */
export type Obstacle = 'disabled' | 'covered' | 'off-screen';

export type Found =
  | { type: 'none' }
  | { type: 'found'; element: Element; shown: Element; confidence: 'sure' | 'likely'; obstacle?: Obstacle }
  | { type: 'unsure'; elements: Element[] };

const dialogs = 'dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]';
/** More candidates than this help nobody to choose. */
const mostCandidates = 5;

/**
 * Finds one control by its alternatives. All alternatives that find something must agree on it; where they don't, or where one finds
 * several, the answer is `unsure` with what there is to choose from. What is not visible is not found.
 */
export function find(target: Target, document: Document): Found {
  const root = scopeOf(target, document);
  if (!root) return { type: 'none' };
  const elements = new Set<Element>();
  let sure = false;
  for (const alternative of target.alternatives) {
    const found = matches(alternative, root).filter((element) => isInScope(element, target) && shownFor(element));
    if (found.length === 1 && elements.size === 0) sure = alternative.type === 'css';
    for (const element of found)
      if (![...elements].some((known) => isSameControl(known, element))) elements.add(element);
  }
  const [element] = elements;
  if (!element) return { type: 'none' };
  if (elements.size > 1) return { type: 'unsure', elements: [...elements].slice(0, mostCandidates) };
  const shown = shownFor(element) ?? element;
  return { type: 'found', element, shown, confidence: sure ? 'sure' : 'likely', obstacle: obstacleOf(element, shown) };
}

/** The part of a control that a person sees: a box that is drawn by its label is invisible itself. */
function shownFor(element: Element): Element | undefined {
  if (isVisible(element)) return element;
  if (!(element instanceof HTMLInputElement)) return undefined;
  return [...(element.labels ?? [])].find(isVisible);
}

function obstacleOf(element: Element, shown: Element): Obstacle | undefined {
  if (isDisabled(element)) return 'disabled';
  if (!isOnScreen(shown)) return 'off-screen';
  return isCovered(shown) ? 'covered' : undefined;
}

function matches(alternative: Alternative, root: ParentNode): Element[] {
  switch (alternative.type) {
    case 'css':
      return [...root.querySelectorAll(alternative.css)];
    case 'name':
      return byName(root, alternative);
    case 'text': {
      const wanted = new Set(Object.values(alternative.text).flat().map(normaliseName));
      return [...root.querySelectorAll('*')].filter(
        (element) => element.childElementCount === 0 && wanted.has(normaliseName(element.textContent ?? '')),
      );
    }
    default:
      return alternative satisfies never;
  }
}

function scopeOf(target: Target, document: Document): ParentNode | undefined {
  return target.within === 'dialog' ? topmost(document.querySelectorAll(dialogs)) : document;
}

function isInScope(element: Element, target: Target): boolean {
  return target.within !== 'page' || element.closest(dialogs) === null;
}

/** A link around a button, or a list entry around a link, is the same control for a person. */
function isSameControl(one: Element, other: Element): boolean {
  return one.contains(other) || other.contains(one);
}

export function isChecked(element: Element): boolean {
  return element instanceof HTMLInputElement ? element.checked : element.getAttribute('aria-checked') === 'true';
}
