/** An element's box as the outermost page sees it that may be looked into: what stands in a frame is measured from the frame's corner. */
export function boxOf(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
    const { left, top } = frame.getBoundingClientRect();
    const { paddingLeft, paddingTop } = getComputedStyle(frame);
    box.x += left + frame.clientLeft + Number.parseFloat(paddingLeft);
    box.y += top + frame.clientTop + Number.parseFloat(paddingTop);
  }
  return box;
}

/** The frame of the same origin that an element's document stands in. */
export function frameOf(element: Element): Element | null {
  return element.ownerDocument.defaultView?.frameElement ?? null;
}
