import type { Root } from '../intent/roots.ts';

/** Stands in the texts where a field can be filled in: what the person types there is nothing that the page says. */
export const gap = '\u0000';

/** A customer's page has less; of a longer one the beginning is read. */
const mostTexts = 4_000;
const longestText = 300;

/** Every text that can be seen, in reading order: one for each text node, and the values of fields that can't be changed. */
export function textsOf(roots: readonly Root[]): string[] {
  const texts: string[] = [];
  for (const root of roots) {
    const document = root.ownerDocument ?? (root as Document);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node && texts.length < mostTexts; node = walker.nextNode()) {
      const text = textOf(node);
      if (text !== undefined) texts.push(text);
    }
  }
  return texts;
}

function textOf(node: Node): string | undefined {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = (node.nodeValue ?? '').trim();
    if (text === '' || !isDrawn(node.parentElement)) return undefined;
    return text.slice(0, longestText);
  }
  const element = node as Element;
  if (!/^(input|textarea|select)$/.test(element.localName) || !isDrawn(element)) return undefined;
  const field = element as HTMLInputElement;
  return field.localName !== 'select' && (field.readOnly || field.disabled) ? field.value.slice(0, longestText) : gap;
}

const unread = new Set(['script', 'style', 'noscript', 'template', 'title', 'option']);

function isDrawn(element: Element | null): boolean {
  if (!element || unread.has(element.localName)) return false;
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
