import { parentOf } from '../intent/roots.ts';
import { elementsOf } from './elements.ts';
import { type Box, overlap } from './plan.ts';

/** A box that scrolls is the page's column when it fills at least so much of the window. */
const columnShare = 0.35;
/** It scrolls by so many px at least; less is a rounding of its height. */
const leastScroll = 8;

/** The document's own scroller, or the box that scrolls in its place, as in apps whose bars stand still. */
export function scrollerOfPage(document: Document): Element {
  const own = document.scrollingElement ?? document.documentElement;
  if (own.scrollHeight - own.clientHeight >= leastScroll) return own;
  let best: Element = own;
  let bestArea = columnShare * innerWidth * innerHeight;
  for (const element of elementsOf(document)) {
    if (!scrolls(element)) continue;
    const { width, height } = portOf(element);
    if (width * height <= bestArea) continue;
    best = element;
    bestArea = width * height;
  }
  return best;
}

/** The nearest box around an element that scrolls it; undefined for what stands fixed in the window. */
export function scrollerAround(element: Element): Element | undefined {
  const { documentElement, scrollingElement } = element.ownerDocument;
  let at: Element | null = element;
  for (; at && at !== documentElement; at = parentOf(at)) {
    if (getComputedStyle(at).position === 'fixed') return undefined;
    if (at !== element && scrolls(at)) return at;
  }
  return scrollingElement ?? documentElement;
}

/** The part of the window in which a scroller shows what it holds, without its scrollbars. */
export function portOf(scroller: Element): Box {
  const { clientWidth: width, clientHeight: height, ownerDocument: document } = scroller;
  if (scroller === document.scrollingElement) {
    const { clientWidth, clientHeight } = document.documentElement;
    // In quirks mode the body is the scroller, and the root as high as the page.
    return { x: 0, y: 0, width: clientWidth, height: Math.min(clientHeight, innerHeight) };
  }
  const { left, top } = scroller.getBoundingClientRect();
  const inner = { x: left + scroller.clientLeft, y: top + scroller.clientTop, width, height };
  return overlap(inner, { x: 0, y: 0, width: innerWidth, height: innerHeight });
}

function scrolls(element: Element): boolean {
  if (element.scrollHeight - element.clientHeight < leastScroll) return false;
  return /^(auto|scroll|overlay)$/.test(getComputedStyle(element).overflowY);
}

/** True when a scrollbar stands beside what scrolls, and not over it. */
export function scrollbarTakesRoom(scroller: Element): boolean {
  if (scroller === scroller.ownerDocument.scrollingElement) return portOf(scroller).width < innerWidth;
  const { borderLeftWidth, borderRightWidth } = getComputedStyle(scroller);
  const borders = Number.parseFloat(borderLeftWidth) + Number.parseFloat(borderRightWidth);
  return scroller.getBoundingClientRect().width - borders - scroller.clientWidth >= 1;
}
