import type { Root } from './intent/roots.ts';
import { isVisible } from './visible.ts';

/** A number and its noun stand close together; more text than this is a sentence about something else. */
const longestText = 80;
/** A list page is read this far at most, so that a page of any size costs the same. */
const mostTexts = 1_000;
/** The number often stands in an element of its own, with its noun in the one around it or the one around that. */
const levels = 3;

/** Digits, or groups of digits with one and the same sign between them, as people write thousands (India: also pairs). */
const number = /^(?:\d+|\d{1,3}([,.\s])(?:\d{2,3}\1)*\d{3})$/;

/**
 * The number a list page shows as its count of records, found by patterns with one group. The text nearest to a number is tried first
 * everywhere, then wider ones: in “Page 2” beside “123 records” nobody reads 2123. What is not written as one number is not read as one.
 *
 * @param inner the shadow roots and frames of the same origin within the document; asked only when the document shows no count
 */
export function countShown(document: Document, patterns: string[], inner: () => readonly Root[]): number | undefined {
  const tried = patterns.map((pattern) => new RegExp(pattern, 'i'));
  const shown = countIn([document.querySelector('main, [role=main]') ?? document.body], tried);
  return shown ?? countIn(inner(), tried);
}

function countIn(roots: readonly Node[], tried: readonly RegExp[]): number | undefined {
  let level = numbered(roots);
  for (let up = 0; up < levels; up += 1) {
    for (const [element, holder] of level) {
      const text = textsOf(element).join('\n');
      const found = tried.map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
      const count = found === undefined ? undefined : numberOf(found);
      if (count !== undefined && isVisible(holder)) return count;
    }
    level = level.flatMap(([element, holder]) => (element.parentElement ? [[element.parentElement, holder]] : []));
    level = level.filter(([element]) => (element.textContent ?? '').length <= longestText);
  }
  return undefined;
}

/** Elements with a digit in a text of their own, each as what is looked at and what holds the digit. */
function numbered(roots: readonly Node[]): [element: Element, holder: Element][] {
  const found = new Set<Element>();
  let left = mostTexts;
  for (const root of roots) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (; left > 0 && texts.nextNode(); left -= 1) {
      const holder = texts.currentNode.parentElement;
      if (holder && /\d/.test(texts.currentNode.nodeValue ?? '') && (holder.textContent ?? '').length <= longestText)
        found.add(holder);
    }
  }
  return [...found].map((holder) => [holder, holder]);
}

/** The texts inside an element, in order, kept apart: two numbers in two elements are not one number. */
function textsOf(element: Element): string[] {
  // Most are cells with nothing but a text, where no walk is needed.
  if (element.childElementCount === 0) return [(element.textContent ?? '').replace(/[ \t\r\n]+/g, ' ')];
  const found: string[] = [];
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) found.push((texts.currentNode.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' '));
  return found;
}

function numberOf(text: string): number | undefined {
  const digits = text.split('\n').at(-1)?.trim() ?? '';
  const value = number.test(digits) ? digits.replace(/\D/g, '') : '';
  return value && value.length <= 12 ? Number(value) : undefined;
}
