import { isCovered, isVisible } from './visible.ts';

/**
 * Of several open dialogs the one that a person sees on top. The browser tells no order, so what lies over what is asked; where that tells
 * nothing, the last one in the document, since dialogs are put at the end of the body as they open.
 */
export function topmost(dialogs: Iterable<Element>): Element | undefined {
  const shown = [...dialogs].filter(isShown);
  return shown.findLast((dialog) => !isCovered(dialog)) ?? shown.at(-1);
}

/** Headless UI and its like give the dialog no box of its own: its parts are fixed to the window. */
function isShown(dialog: Element): boolean {
  return isVisible(dialog) || [...dialog.children].some(isVisible);
}
