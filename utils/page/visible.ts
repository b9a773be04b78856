import { overlayTag } from './overlay-tag.ts';

/** Rendered, not transparent, not `visibility:hidden`, with an area, not folded away. Says nothing of being covered or scrolled away. */
export function isVisible(element: Element): boolean {
  // Without `contentVisibilityAuto`: what is drawn only when scrolled to is there for a person who scrolls.
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return hasArea(element.getBoundingClientRect()) && foldAround(element) === undefined;
}

/** The outermost box around an element that is folded to nothing and cuts it off, as a closed menu is with `max-height: 0`. */
export function foldAround(element: Element): Element | undefined {
  return clippingBoxes(element).findLast((box) => !hasArea(box.getBoundingClientRect()));
}

/** True when a part of the window shows the element, and so does every box that it can be scrolled in, its frame's too. */
export function isOnScreen(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const { innerWidth, innerHeight, frameElement } = element.ownerDocument.defaultView ?? window;
  const around = clippingBoxes(element).map((clipping) => clipping.getBoundingClientRect());
  const shows = [new DOMRect(0, 0, innerWidth, innerHeight), ...around].every(
    ({ top, bottom, left, right }) => box.bottom > top && box.right > left && box.top < bottom && box.left < right,
  );
  return shows && (frameElement === null || isOnScreen(frameElement));
}

/** True when something of the page lies over the element's middle. Only tells for what is on screen. */
export function isCovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  // A document knows of what stands in a shadow root only the root's host.
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = topmostAt(root, left + width / 2, top + height / 2);
  return hit !== null && !element.contains(hit) && !hit.contains(element);
}

/** What lies on top at a point of the window, our own overlay apart. Asking for all that lies there is dear on large pages. */
function topmostAt(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const hit = root.elementFromPoint(x, y);
  if (hit?.localName !== overlayTag) return hit;
  return root.elementsFromPoint(x, y).find(({ localName }) => localName !== overlayTag) ?? null;
}

export function isDisabled(element: Element): boolean {
  return element.matches(':disabled, [aria-disabled=true]');
}

function hasArea({ width, height }: DOMRect): boolean {
  return width > 1 && height > 1;
}

/** The boxes around an element that cut off what overflows them. */
function clippingBoxes(element: Element): Element[] {
  const boxes: Element[] = [];
  let { position } = getComputedStyle(element);
  // The overflow of the body is the window's: a body without height hides nothing.
  const end = element.ownerDocument.body;
  for (let box = element.parentElement; box && box !== end && position !== 'fixed'; box = box.parentElement) {
    const style = getComputedStyle(box);
    // What is positioned absolutely is cut off only by boxes that are positioned too.
    if (position === 'absolute' && style.position === 'static') continue;
    ({ position } = style);
    if (style.overflow !== 'visible' && !/^(inline|contents)$/.test(style.display)) boxes.push(box);
  }
  return boxes;
}
