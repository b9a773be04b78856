import { computeAccessibleName } from 'dom-accessibility-api';
import { closestOf, type Root } from '../intent/roots.ts';
import { dialogs } from '../intent/surroundings.ts';
import { normalise } from '../normalise.ts';
import { isCovered, isOnScreen, isVisible } from '../visible.ts';
import type { CustomerWanted } from './look.ts';
import { searchWords } from './words.ts';

/** A field to look for a customer with, and what to write into it. */
export interface CustomerSearch {
  field: HTMLInputElement;
  text: string;
}

const fields = 'input:not([type]), input[type=text], input[type=search], input[role=searchbox]';

/**
 * The field in which this customer is looked for: by number where it takes one, else by name. Undefined where none can be told, or
 * several are as good.
 */
export function customerSearch(roots: readonly Root[], { number, name }: CustomerWanted): CustomerSearch | undefined {
  const found = roots
    .flatMap((root) => [...root.querySelectorAll<HTMLInputElement>(fields)])
    .filter(isUsable)
    .map((field) => ({ field, ...useOf(field) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight);
  const [best, second] = found;
  if (!best || best.weight === second?.weight) return undefined;
  return { field: best.field, text: best.takes === 'name' ? name : number };
}

/** Writes into a field as a person's typing does: frameworks hear of it. Presses nothing. */
export function writeInto(field: HTMLInputElement, text: string): void {
  field.focus();
  // The page's own setter is often wrapped by its framework, which would not see a change that went past it.
  const { HTMLInputElement: Input = HTMLInputElement } = (field.ownerDocument.defaultView ??
    window) as typeof globalThis;
  Object.getOwnPropertyDescriptor(Input.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function isUsable(field: HTMLInputElement): boolean {
  if (field.disabled || field.readOnly || !isVisible(field)) return false;
  if (closestOf(field, dialogs) !== null) return false;
  return !isOnScreen(field) || !isCovered(field);
}

/** How well a field fits, by its own words; 0 for one that is for something else. */
function useOf(field: HTMLInputElement): { weight: number; takes: 'number' | 'name' } {
  const words = normalise([field.placeholder, computeAccessibleName(field), field.title].join(' '));
  const says = (kind: keyof typeof searchWords) => searchWords[kind].some((word) => mentions(words, word));
  const isSearch = field.type === 'search' || field.getAttribute('role') === 'searchbox' || says('any');
  if (says('number')) return { weight: says('name') || isSearch ? 4 : 3, takes: 'number' };
  if (says('name')) return { weight: isSearch ? 2.5 : 2, takes: isSearch && !mentionsName(words) ? 'number' : 'name' };
  return { weight: isSearch ? 1 : 0, takes: 'number' };
}

/** The field asks for a name, and not just for customers. */
function mentionsName(words: string): boolean {
  return ['姓名', '名称', 'name'].some((word) => mentions(words, word));
}

/** English words count whole: “no” is not in “notes”. */
function mentions(words: string, word: string): boolean {
  return /[a-z]/.test(word) ? new RegExp(`\\b${word}\\b`).test(words) : words.includes(normalise(word));
}
