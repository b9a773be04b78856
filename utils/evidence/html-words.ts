/** Elements that stand within a line: a word may go on in them. All others begin a line of their own. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The words that a page shows, line by line as its elements part them; of fields what stands in them. */
export function wordsOfHtml(html: string): string {
  // A document without a window: nothing runs and nothing loads.
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const unread of page.querySelectorAll('style, script, head, title, template')) unread.remove();
  const texts: string[] = [];
  collect(page.body, texts);
  return texts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();
}

function collect(element: Element, texts: string[]): void {
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) texts.push((node.textContent ?? '').replace(/\s+/g, ' '));
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const child = node as Element;
    const apart = inline.has(child.localName) ? '' : '\n';
    texts.push(apart);
    if (child.localName === 'input') texts.push(child.getAttribute('value') ?? '');
    collect(child, texts);
    texts.push(apart);
  }
}
