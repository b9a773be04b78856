import { columnOf } from './column.ts';
import { isField, pressable } from './controls.ts';
import { hintsOf } from './name.ts';
import { innerRoot, type OpenRoot } from './roots.ts';
import { attributeWordsOf, hasLetters, joined, mute, textBefore } from './rough-words.ts';
import type { Sink, Tongue } from './sink.ts';
import { dialogs } from './surroundings.ts';
import type { Intents } from './vocabulary.ts';

/** An element whose words are being gathered. */
interface Open {
  element: Element;
  words: string;
  isControl: boolean;
  place: number;
  /** The field that stands in a label. */
  field?: Element;
}

/** A longer text is not what a press is named by. */
const longestLoose = 80;
/** Asking for the time costs as much as reading some nodes. */
const stride = 256;

/**
 * Reads a part of a page once, node after node, without asking for styles or layout. May stop anywhere and go on later; the page may
 * have changed in between, what changed is then read by itself.
 */
export class Walk {
  readonly #top: Node;
  readonly #tongue: Tongue;
  readonly #openRoot: OpenRoot;
  readonly #sink: Sink;
  /** When the walk began; what became one since is read by itself, as all that changes. */
  readonly #pressable: ReadonlySet<Element>;
  #at: Node | null;
  #open: Open[] = [];
  /** The two texts before this place, in which a field without a label may have its name. */
  #before: [string, string];

  constructor(top: Node, tongue: Tongue, openRoot: OpenRoot, sink: Sink) {
    this.#top = top;
    this.#at = top;
    this.#tongue = tongue;
    this.#openRoot = openRoot;
    this.#sink = sink;
    this.#before = [textBefore(top.parentNode), textBefore(top)];
    // The browser finds them by itself much faster than each element can be asked.
    this.#pressable = new Set(selectIn(top, pressable));
    for (const dialog of selectIn(top, dialogs)) sink.dialog(dialog);
  }

  /** Reads on until a time of `performance.now()`. @returns true when nothing is left */
  run(until: number): boolean {
    for (let count = 1; this.#at; count += 1) {
      this.#at = this.#next(this.#at, this.#enter(this.#at));
      if (count % stride === 0 && performance.now() > until) return this.#at === null;
    }
    return true;
  }

  #next(node: Node, descend: boolean): Node | null {
    const child = descend ? node.firstChild : null;
    if (child) return child;
    for (let at: Node | null = node; at; at = at.parentNode) {
      this.#leave(at);
      if (at === this.#top) return null;
      if (at.nextSibling) return at.nextSibling;
    }
    // The place was taken out of the page since: from the beginning again.
    this.#open = [];
    return this.#top.isConnected ? this.#top : null;
  }

  /** @returns whether its children are to be read */
  #enter(node: Node): boolean {
    if (node.nodeType === Node.TEXT_NODE) this.#text(node as Text);
    if (node.nodeType !== Node.ELEMENT_NODE) return node === this.#top;
    const element = node as HTMLElement;
    const { localName } = element;
    const inner = innerRoot(element, localName, this.#openRoot);
    if (inner) this.#sink.inner(element, inner);
    else if (localName.includes('-')) this.#sink.waiting(element);
    if (this.#pressable.has(element)) this.#begin(element, attributeWordsOf(element), true);
    else if (localName === 'label') this.#begin(element, '', false);
    else if (element.hasAttributes()) this.#marked(element);
    return localName === 'svg' ? this.#picture(element) : !mute.has(localName);
  }

  #begin(element: Element, words: string, isControl: boolean): void {
    const isNamedBefore = isControl && isField(element);
    if (isNamedBefore) {
      const label = this.#open.findLast((open) => !open.isControl);
      if (label) label.field = element;
    }
    const all = isNamedBefore ? `${words} ${this.#before.join(' ')}` : words;
    this.#open.push({ element, words: all, isControl, place: this.#sink.nextPlace() });
  }

  #text(node: Text): void {
    const text = node.data.trim();
    if (text === '') return;
    for (const open of this.#open) open.words = joined(open.words, text);
    this.#before = [this.#before[1], text];
    if (text.length > 1 && text.length < longestLoose && !this.#isInControl() && node.parentElement)
      this.#loose(node.parentElement, text);
  }

  /** What names itself without being a control by its element: an icon or a picture, alone or in a control. */
  #marked(element: Element): void {
    const name = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.getAttribute('alt');
    if (!name) return;
    for (const open of this.#open) open.words = joined(open.words, name);
    if (!this.#isInControl()) this.#loose(element, name);
  }

  #picture(svg: Element): boolean {
    const title = this.#open.length > 0 && svg.querySelector(':scope > title')?.textContent;
    if (title) for (const open of this.#open) open.words = joined(open.words, title);
    return false;
  }

  #loose(element: Element, words: string): void {
    const touches = this.#tongue.words.touchedIn(words);
    if (touches) this.#sink.loose(element, touches, words);
  }

  #isInControl(): boolean {
    return this.#open.some(({ isControl }) => isControl);
  }

  #leave(node: Node): void {
    const open = this.#open.at(-1);
    if (open?.element !== node) return;
    this.#open.pop();
    if (open.isControl) this.#sink.control(open.element, this.#says(open), open.words, open.place);
    else this.#label(open);
  }

  #label({ element, words, field }: Open): void {
    const labelled = field ?? (element as HTMLLabelElement).control;
    if (labelled) this.#sink.label(labelled, this.#tongue.words.saidIn(words));
  }

  #says({ element, words }: Open): Intents {
    if (hasLetters(words)) return this.#tongue.words.saidIn(words);
    const column = columnOf(element);
    if (column) return this.#tongue.words.saidIn(column);
    // An address or an icon is asked where there are no words: reading those of every link would cost most of a look.
    return this.#tongue.english.saidIn(hintsOf(element));
  }
}

/** All that fit a selector at and in a node. */
function selectIn(top: Node, selector: string): Element[] {
  if (!('querySelectorAll' in top)) return [];
  const inside = [...(top as ParentNode).querySelectorAll(selector)];
  return 'matches' in top && (top as Element).matches(selector) ? [top as Element, ...inside] : inside;
}
