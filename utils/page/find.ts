import type { Alternative, Target } from '../../sites/schema.ts';
import { controlsIn } from './control-at.ts';
import { byIntent } from './find-by-intent.ts';
import { type Found, foundAs, isSameControl, mostCandidates, shownFor } from './found.ts';
import { openDialog } from './intent/dialog.ts';
import { closestOf, parentOf, type Root } from './intent/roots.ts';
import { dialogs } from './intent/surroundings.ts';
import { byName } from './name.ts';
import { normaliseName } from './normalise.ts';
import type { Searched } from './searched.ts';

export interface FindOptions {
  /** Ask for the target's intent where its other alternatives find nothing. */
  byUse?: boolean;
  /** Controls that must not be the answer by intent. */
  never?: Element[];
  /** By intent, weak candidates are shown for the person to choose from, too. */
  weak?: boolean;
}

/**
 * Finds one control by its alternatives. All alternatives that find something must agree on it; where they don't, or where one finds
 * several, the answer is `unsure` with what there is to choose from. What is not visible is not found.
 */
export function find(target: Target, searched: Searched, options: FindOptions = {}): Found {
  const roots = scopeOf(target, searched);
  const inScope = (element: Element) => isInScope(element, target, roots);
  const elements = new Set<Element>();
  let sure = false;
  for (const alternative of target.alternatives) {
    const found = roots
      .flatMap((root) => matches(alternative, root))
      .filter((element) => inScope(element) && shownFor(element));
    if (found.length === 1 && elements.size === 0) sure = alternative.type === 'css';
    for (const element of found)
      if (![...elements].some((known) => isSameControl(known, element))) elements.add(element);
  }
  const [element] = elements;
  if (!element) return options.byUse ? byIntent(target, searched, { ...options, inScope }) : { type: 'none' };
  if (elements.size > 1) return { type: 'unsure', elements: [...elements].slice(0, mostCandidates) };
  return foundAs(element, sure ? 'sure' : 'likely');
}

function matches(alternative: Alternative, root: ParentNode): Element[] {
  switch (alternative.type) {
    case 'css':
      // The list entry that a maker's mark is on may hold more today than the one control.
      return [...root.querySelectorAll(alternative.css)].flatMap(controlsIn);
    case 'name':
      return byName(root, alternative);
    case 'text': {
      const wanted = new Set(Object.values(alternative.text).flat().map(normaliseName));
      return [...root.querySelectorAll('*')].filter(
        (element) => element.childElementCount === 0 && wanted.has(normaliseName(element.textContent ?? '')),
      );
    }
    // The last resort, asked for when the others have found nothing.
    case 'intent':
      return [];
    default:
      return alternative satisfies never;
  }
}

/** Where a target is looked for: `front` is the dialog that a person sees, else the page. */
function scopeOf({ within }: Target, { roots }: Searched): readonly ParentNode[] {
  if (within !== 'dialog' && within !== 'front') return roots;
  const dialog = openDialog([...roots]);
  if (dialog) return [dialog, ...roots.filter((root) => standsIn(dialog, holderOf(root)))];
  return within === 'front' ? roots : [];
}

function isInScope(element: Element, { within }: Target, [scope]: readonly ParentNode[]): boolean {
  if (within === 'page') return closestOf(element, dialogs) === null;
  if (within === undefined) return true;
  return scope !== undefined && (scope.nodeType === Node.DOCUMENT_NODE || standsIn(scope, element));
}

/** The element that a shadow root or a frame's document stands in. */
function holderOf(root: Root): Element | null {
  return 'host' in root ? root.host : (root.defaultView?.frameElement ?? null);
}

function standsIn(part: ParentNode, element: Element | null): boolean {
  for (let at = element; at; at = parentOf(at)) if (at === part) return true;
  return false;
}

export function isChecked(element: Element): boolean {
  return element.localName === 'input'
    ? (element as HTMLInputElement).checked
    : element.getAttribute('aria-checked') === 'true';
}
