import type { Condition, Words } from '../../sites/schema.ts';
import { normalise, normaliseName } from './normalise.ts';
import { isVisible } from './visible.ts';

/** What a condition is held against. `target` is only known where the finder runs, in guides. */
export interface Scene {
  document: Document;
  path: string;
  places: Record<string, Condition>;
  target?(name: string, checked: boolean | undefined): boolean;
}

const pressable =
  'button, a[href], summary, input[type=button], input[type=submit], [role=button], [role=link], [role=menuitem], [role=tab]';

/** Longer names are never a button's words; reading them all would cost more than they tell. */
const longestName = 120;

/** True when the statement holds for the page as it is now. */
export function holds(condition: Condition, scene: Scene): boolean {
  switch (condition.type) {
    case 'path':
      return new RegExp(condition.path).test(scene.path);
    case 'visible':
      return [...scene.document.querySelectorAll(condition.css)].some(isVisible);
    case 'text':
      return showsText(condition.text, scene.document.querySelectorAll(condition.within ?? 'body'));
    case 'control':
      return showsControl(condition.name, scene.document);
    case 'place': {
      const place = scene.places[condition.place];
      return place !== undefined && holds(place, scene);
    }
    case 'target':
      return scene.target?.(condition.target, condition.checked) ?? false;
    case 'all':
      return condition.of.every((part) => holds(part, scene));
    case 'any':
      return condition.of.some((part) => holds(part, scene));
    case 'not':
      return !holds(condition.of, scene);
    default:
      return condition satisfies never;
  }
}

/** A language's words may stand in a page of another language: what falls back to English stays English. */
function everyWord(words: Words, fold: (text: string) => string): string[] {
  return Object.values(words).flat().map(fold);
}

function showsText(words: Words, roots: Iterable<Element>): boolean {
  const wanted = everyWord(words, normalise);
  return [...roots].some((root) => wanted.some((word) => visiblyContains(root, word)));
}

/** `textContent` asks for no layout; only the innermost elements that hold the words are measured, and read as a person reads them. */
function visiblyContains(element: Element, word: string): boolean {
  if (!normalise(element.textContent ?? '').includes(word)) return false;
  const deeper = [...element.children].filter((child) => normalise(child.textContent ?? '').includes(word));
  if (deeper.some((child) => visiblyContains(child, word))) return true;
  // Text may stand beside a hidden element that says the same; text split by a hidden word says something else.
  const own = deeper.length === 0 ? shownText(element) : ownText(element);
  return normalise(own).includes(word) && isVisible(element);
}

function shownText(element: Element): string {
  return element instanceof HTMLElement ? element.innerText : (element.textContent ?? '');
}

function ownText(element: Element): string {
  return [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ' ')).join('');
}

function showsControl(words: Words, document: Document): boolean {
  const wanted = new Set(everyWord(words, normaliseName));
  for (const element of document.querySelectorAll(pressable)) {
    const name =
      element.getAttribute('aria-label') ||
      (element instanceof HTMLInputElement ? element.value : element.textContent) ||
      '';
    if (name.length <= longestName && wanted.has(normaliseName(name)) && isVisible(element)) return true;
  }
  return false;
}
