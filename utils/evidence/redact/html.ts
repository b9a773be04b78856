import { blackOut, blackOutMark, wordPattern } from './words.ts';

/**
 * A page with words blacked out in its texts and attributes, also where they are spread over several elements. Pictures in it
 * are left out: nobody can see what is written in them.
 * @throws Error when one of the words is still there; then there is no copy
 */
export function redactHtml(html: string, words: readonly string[]): { html: string; places: number } {
  const page = new DOMParser().parseFromString(html, 'text/html');
  leaveOutPictures(page);
  let places = blackOutTexts(page, words);
  for (const element of page.querySelectorAll('*')) {
    for (const attribute of [...element.attributes]) {
      const { text, places: here } = blackOut(attribute.value, words);
      if (here > 0) attribute.value = text;
      places += here;
    }
  }
  const redacted = `<!doctype html>\n${page.documentElement.outerHTML}`;
  if (wordPattern(words)?.test(redacted)) throw new Error('A word that was to be blacked out is still in the copy.');
  return { html: redacted, places };
}

function leaveOutPictures(page: Document): void {
  for (const picture of page.querySelectorAll('img, picture, svg, canvas, object, embed, template')) {
    const gap = page.createElement('span');
    gap.textContent = '▨';
    picture.replaceWith(gap);
  }
  const comments = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  for (const element of page.querySelectorAll('style, [style]')) {
    const css = (text: string) => text.replace(/url\([^)]*\)/gi, 'none');
    if (element.localName === 'style') element.textContent = css(element.textContent ?? '');
    else element.setAttribute('style', css(element.getAttribute('style') ?? ''));
  }
}

/** Looks through all texts as one, so that no element between hides a word; each match is taken out of the texts it lies in. */
function blackOutTexts(page: Document, words: readonly string[]): number {
  const pattern = wordPattern(words);
  if (!pattern) return 0;
  const walker = page.createTreeWalker(page.documentElement, NodeFilter.SHOW_TEXT);
  const texts: { node: Text; start: number; data: string }[] = [];
  let whole = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    texts.push({ node, start: whole.length, data: node.data });
    whole += node.data;
  }
  const matches = [...whole.matchAll(pattern)].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
  let next = 0;
  for (const { node, start, data } of texts) {
    const end = start + data.length;
    let kept = '';
    let at = start;
    while (matches[next] && (matches[next]?.end ?? 0) <= start) next += 1;
    for (let one = next; matches[one] && (matches[one]?.start ?? 0) < end; one += 1) {
      const match = matches[one] as { start: number; end: number };
      kept += whole.slice(at, Math.max(at, match.start)) + (match.start >= start ? blackOutMark : '');
      at = Math.min(end, match.end);
    }
    if (at > start || kept !== '') node.data = kept + whole.slice(at, end);
  }
  return matches.length;
}
