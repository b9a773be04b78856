import { isVisible } from './visible.ts';

/** A number and its noun stand close together; more text than this is a sentence about something else. */
const longestText = 80;
/** A list page is read this far at most, so that a page of any size costs the same. */
const mostTexts = 3_000;

/**
 * The number a list page shows as its count of records, found by patterns with one group.
 * The text of an element and of the two around it is tried, since the number often stands in an element of its own.
 */
export function countShown(document: Document, patterns: string[]): number | undefined {
  const tried = patterns.map((pattern) => new RegExp(pattern, 'i'));
  const root = document.querySelector('main, [role=main]') ?? document.body;
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let read = 0; read < mostTexts && texts.nextNode(); read += 1) {
    if (!/\d/.test(texts.currentNode.nodeValue ?? '')) continue;
    let element = texts.currentNode.parentElement;
    for (let up = 0; up < 3 && element; up += 1, element = element.parentElement) {
      const text = element.textContent ?? '';
      if (text.length > longestText) break;
      const found = tried.map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
      const digits = found?.replace(/\D/g, '');
      if (digits && digits.length <= 12 && isVisible(element)) return Number(digits);
    }
  }
  return undefined;
}
