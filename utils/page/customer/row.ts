import type { Root } from '../intent/roots.ts';
import { normalise } from '../normalise.ts';
import { isVisible } from '../visible.ts';
import type { CustomerWanted } from './look.ts';

/** How far around a name its row may reach. */
const highest = 6;
const mostNames = 200;

/**
 * What names the wanted customer in a list: the one place where name and number stand in one row, and no other customer of the same
 * name in it. Undefined where there is none, or more than one.
 */
export function rowOfCustomer(roots: readonly Root[], wanted: CustomerWanted): Element | undefined {
  const name = normalise(wanted.name);
  const names = roots.flatMap((root) => namesIn(root, name)).slice(0, mostNames);
  const fitting = names.filter((element) => isBeside(element, names, normalise(wanted.number)));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function namesIn(root: Root, name: string): Element[] {
  return [...root.querySelectorAll('*')].filter(
    (element) =>
      element.childElementCount === 0 &&
      (element.textContent?.length ?? 0) < 500 &&
      normalise(element.textContent ?? '') === name &&
      isVisible(element),
  );
}

/** The smallest box around a name that holds a number of this form must be its row: no other of that name, and no other number. */
function isBeside(element: Element, names: readonly Element[], number: string): boolean {
  let row = element.parentElement;
  for (let up = 0; row && up < highest && row.localName !== 'body'; up++, row = row.parentElement) {
    const around = row;
    if (names.some((other) => other !== element && around.contains(other))) return false;
    const numbers = numbersIn(around, formOf(number));
    if (numbers.size > 0) return numbers.size === 1 && numbers.has(number);
  }
  return false;
}

function numbersIn(row: Element, form: string): Set<string> {
  const numbers = new Set<string>();
  const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = normalise(node.nodeValue ?? '');
    if (formOf(text) === form) numbers.add(text);
  }
  return numbers;
}

/** `c-0042` and `k-7` have one form. */
function formOf(number: string): string {
  return number.replace(/\p{L}+/gu, 'a').replace(/\p{N}+/gu, '9');
}
