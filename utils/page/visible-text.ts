import { innerRootsOf } from './page-roots.ts';

/** The longest text of a page that is kept, in characters. */
const longest = 5_000_000;

/** What a page shows as words: of the page, then of each of its shadow roots and frames of the same origin. */
export function visibleText(document: Document): string {
  const inner = innerRootsOf(document)().map((root) =>
    'body' in root
      ? (root.body?.innerText ?? '')
      : Array.from(root.children, (element) => ('innerText' in element ? (element as HTMLElement).innerText : '')).join(
          '\n',
        ),
  );
  const texts = [document.body?.innerText ?? '', ...inner].map((text) => text.trim()).filter(Boolean);
  return texts.join('\n\n').slice(0, longest);
}
