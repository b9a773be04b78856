/** In a part of a page that holds more elements than this nothing belongs together. */
const largest = 2_000;

/**
 * The first elements within one that pass a test, in document order, at most `most` of them: unlike `querySelectorAll` it does not go
 * through a whole page for the first few.
 */
export function firstWithin(around: Element, most: number, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const walker = around.ownerDocument.createTreeWalker(around, NodeFilter.SHOW_ELEMENT);
  for (let seen = 0; seen < largest && found.length < most && walker.nextNode(); seen += 1) {
    const element = walker.currentNode as Element;
    if (test(element)) found.push(element);
  }
  return found;
}
