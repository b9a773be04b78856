/** Rendered, not transparent, not `visibility:hidden`, and with an area. Says nothing of being covered or scrolled away. */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }))
    return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
}

/** True when a part of the window shows the element. */
export function isOnScreen(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
}

/** True when something else lies over the element's middle. Only tells for what is on screen. */
export function isCovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = element.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && !element.contains(hit) && !hit.contains(element);
}

export function isDisabled(element: Element): boolean {
  return element.matches(':disabled, [aria-disabled=true]');
}
