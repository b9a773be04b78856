import type { Condition, HostRole, Words } from '../../sites/schema.ts';
import type { Root } from './intent/roots.ts';
import { leavesMailingList } from './mailing-list.ts';
import { normalise, normaliseName } from './normalise.ts';
import { isVisible } from './visible.ts';

/** What a condition is held against. `target` is only known where the finder runs, in guides. */
export interface Scene {
  document: Document;
  /** The shadow roots and frames of the same origin within the document. */
  inner(): readonly Root[];
  url: URL;
  /** What the page's host is for. */
  role: HostRole;
  places: Record<string, Condition>;
  target?(name: string, checked: boolean | undefined): boolean;
  /** Answers given in this look, by their words: the same words are asked for in several conditions. A new look has a new one. */
  readonly asked: Map<string, boolean>;
}

const pressable =
  'button, a[href], summary, input[type=button], input[type=submit], [role=button], [role=link], [role=menuitem], [role=tab]';

/** White space, arrows and dots that a name may carry beside its words, in characters. */
const decoration = 20;

/** True when the statement holds for the page as it is now. */
export function holds(condition: Condition, scene: Scene): boolean {
  switch (condition.type) {
    case 'path':
      return new RegExp(condition.path).test(scene.url.pathname);
    case 'query':
      return new RegExp(condition.query).test(scene.url.search);
    case 'hash':
      return new RegExp(condition.hash).test(scene.url.hash);
    case 'role':
      return condition.role === scene.role;
    case 'visible':
      return isSomewhere(scene, (root) => [...root.querySelectorAll(condition.css)].some(isVisible));
    case 'text':
      return isSomewhere(scene, (root) => showsText(condition.text, partsOf(root, condition.within)));
    case 'control':
      return once(condition.name, scene, () => isSomewhere(scene, (root) => showsControl(condition.name, root)));
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

/** True when something holds for the document or, which is dearer to ask, for a root within it. */
function isSomewhere({ document, inner }: Scene, holdsIn: (root: Root) => boolean): boolean {
  return holdsIn(document) || inner().some(holdsIn);
}

/** The elements of a root that are read: those named, else all. */
function partsOf(root: Root, within: string | undefined): Iterable<Element> {
  return within === undefined && 'host' in root ? root.children : root.querySelectorAll(within ?? 'body');
}

function once(words: Words, { asked }: Scene, ask: () => boolean): boolean {
  // By value: what came to this page in a message are copies, even where the site has them once.
  const key = JSON.stringify(words);
  const known = asked.get(key);
  if (known !== undefined) return known;
  const answer = ask();
  asked.set(key, answer);
  return answer;
}

/** A language's words may stand in a page of another language: what falls back to English stays English. */
function everyWord(words: Words, fold: (text: string) => string): string[] {
  return Object.values(words).flat().map(fold);
}

function showsText(words: Words, roots: Iterable<Element>): boolean {
  const wanted = everyWord(words, normalise);
  for (const root of roots) {
    // The whole text is folded once for all words, which on a large page is what costs.
    const text = unspaced(root);
    if (wanted.some((word) => text.includes(closed(word)) && visiblyContains(root, word))) return true;
  }
  return false;
}

/** `textContent` asks for no layout; only the innermost elements that hold the words are measured, and read as a person reads them. */
function visiblyContains(element: Element, word: string): boolean {
  const deeper = [...element.children].filter((child) => unspaced(child).includes(closed(word)));
  if (deeper.some((child) => visiblyContains(child, word))) return true;
  // Text may stand beside a hidden element that says the same; text split by a hidden word says something else.
  const own = deeper.length === 0 ? shownText(element) : ownText(element);
  return normalise(own).includes(word) && isVisible(element);
}

/** All text of an element without spaces: where a term ends and its description begins, only the style sheet puts one. */
function unspaced(element: Element): string {
  return closed(normalise(element.textContent ?? ''));
}

function closed(words: string): string {
  return words.replaceAll(' ', '');
}

function shownText(element: Element): string {
  return element instanceof HTMLElement ? element.innerText : (element.textContent ?? '');
}

function ownText(element: Element): string {
  return [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ' ')).join('');
}

function showsControl(words: Words, root: Root): boolean {
  const wanted = new Set(everyWord(words, normaliseName));
  const letters = new Set([...wanted].map((word) => word.charAt(0)));
  const longest = decoration + Math.max(...[...wanted].map(({ length }) => length));
  for (const element of root.querySelectorAll(pressable)) {
    const name = (element.getAttribute('aria-label') || inputValue(element) || element.textContent || '').trim();
    // Folding a name is dear and a page may have thousands; its length and its first letter already rule out most of them.
    if (name.length > longest || (/^[a-z]/i.test(name) && !letters.has(name.charAt(0).toLowerCase()))) continue;
    if (wanted.has(normaliseName(name)) && isVisible(element) && !leavesMailingList(element, name)) return true;
  }
  return false;
}

function inputValue(element: Element): string {
  return element instanceof HTMLInputElement ? element.value : '';
}
