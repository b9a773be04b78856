import { foldAround, isCovered, isDisabled, isOnScreen, isVisible } from '../visible.ts';
import { parentOf } from './roots.ts';

/** What keeps a person from pressing a control now. */
export type Obstacle = 'hidden' | 'in-menu' | 'disabled' | 'covered' | 'off-screen' | 'no-size';

export interface State {
  obstacle?: Obstacle;
  /** What to press first, when the control stands in a menu that is closed. */
  openFirst?: Element;
}

const opener =
  '[aria-haspopup]:not([aria-haspopup=false]), [aria-expanded=false], [data-toggle], [data-bs-toggle], summary';
const menu = '[role=menu], [role=listbox], [role=tree], menu, ul, ol, [class*=menu], [class*=dropdown], nav';
const dialog = 'dialog, [role=dialog], [role=alertdialog], [aria-modal]';

/** Looks at one control as a person would. Asks for layout: only for the few that may be the answer. */
export function stateOf(element: Element): State {
  const seen = shownFor(element);
  if (!seen.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return hiddenState(seen);
  const fold = foldAround(seen);
  if (fold) return hiddenState(element, fold);
  if (isDisabled(element)) return { obstacle: 'disabled' };
  // An icon may be drawn by a pseudo-element or be missing: it is there, and has a name.
  if (!isVisible(seen)) return { obstacle: isNamed(seen) || !seen.textContent?.trim() ? 'no-size' : 'hidden' };
  if (!isOnScreen(seen)) return { obstacle: 'off-screen' };
  return isCovered(seen) ? { obstacle: 'covered' } : {};
}

function isNamed(element: Element): boolean {
  return element.hasAttribute('aria-label') || element.hasAttribute('title');
}

/** A box that is drawn by its label is shown by the label. */
function shownFor(element: Element): Element {
  if (element.localName !== 'input' || isVisible(element)) return element;
  return [...((element as HTMLInputElement).labels ?? [])].find(isVisible) ?? element;
}

/** @param part the part of the page around it that is known to be hidden, when it is not hidden by itself */
function hiddenState(element: Element, part = element): State {
  let hidden = part;
  for (let around = parentOf(hidden); around && !isShown(around); around = parentOf(hidden)) hidden = around;
  if (hidden.matches(dialog) || element.closest(dialog)) return { obstacle: 'hidden' };
  const openFirst = openerOf(hidden);
  const inMenu = openFirst?.matches(opener) || (openFirst && (hidden.matches(menu) || element.closest(menu)));
  return inMenu ? { obstacle: 'in-menu', openFirst } : { obstacle: 'hidden' };
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** What opens a hidden part: what names it as its own, or stands just before it in the same entry. */
function openerOf(hidden: Element): Element | undefined {
  const root = hidden.getRootNode() as Document | ShadowRoot;
  if (hidden.id) {
    const id = CSS.escape(hidden.id);
    const naming = root.querySelector(
      `[aria-controls="${id}"], [data-target="#${id}"], [data-bs-target="#${id}"], [href="#${id}"]`,
    );
    if (naming && isShown(naming)) return naming;
  }
  const before: Element[] = [];
  for (let at = hidden.previousElementSibling; at; at = at.previousElementSibling) before.push(at);
  for (const at of before) {
    const inside = at.matches(`${opener}, a, button, [role=button], [tabindex]`)
      ? at
      : at.querySelector(`${opener}, button, [role=button]`);
    if (inside && isShown(inside)) return inside;
  }
  return before.find((at) => isShown(at) && getComputedStyle(at).cursor === 'pointer');
}
