import { pressable } from './intent/controls.ts';
import { type OpenRoot, parentOf } from './intent/roots.ts';

/** The innermost element at a point of a document's window, through shadow roots. */
export function elementAt(root: Document | ShadowRoot, x: number, y: number, openRoot: OpenRoot): Element | null {
  const hit = root.elementFromPoint(x, y);
  const inner = rootIn(hit, openRoot);
  return inner && inner !== root ? (elementAt(inner, x, y, openRoot) ?? hit) : hit;
}

/** The innermost element that has the focus, through shadow roots. */
export function focusedIn(root: Document | ShadowRoot, openRoot: OpenRoot): Element | null {
  const { activeElement } = root;
  const inner = rootIn(activeElement, openRoot);
  return inner ? (focusedIn(inner, openRoot) ?? activeElement) : activeElement;
}

/** Browsers open the roots of HTML elements only. */
function rootIn(element: Element | null, openRoot: OpenRoot): ShadowRoot | null {
  return element && 'innerText' in element ? openRoot(element as HTMLElement) : null;
}

/** The control that a person means by an element: what can be pressed around it, else what shows a hand for a pointer, else itself. */
export function controlOf(element: Element): Element | undefined {
  let hand: Element | undefined;
  for (let at: Element | null = element; at && at.ownerDocument === element.ownerDocument; at = parentOf(at)) {
    if (at.localName === 'body' || at.localName === 'html') break;
    // What holds other controls is a region that takes the focus, not a control.
    if (at.matches(pressable) && (at === element || !at.querySelector(pressable))) return at;
    if (getComputedStyle(at).cursor === 'pointer') hand = at;
  }
  return hand ?? (/^(html|body|iframe|frame)$/.test(element.localName) ? undefined : element);
}

/** What can be pressed in an element that cannot be itself; the element where it can, or where nothing in it can. */
export function controlsIn(element: Element): Element[] {
  if (element.matches(pressable)) return [element];
  const controls = [...element.querySelectorAll(pressable)];
  // A button in a link is no second control.
  const outermost = controls.filter((one) => !controls.some((other) => other !== one && other.contains(one)));
  return outermost.length > 0 ? outermost : [element];
}
