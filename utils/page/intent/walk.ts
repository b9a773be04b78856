import { columnOf } from './column.ts';
import { isField, isPressable } from './controls.ts';
import { marked, marksOf } from './marked.ts';
import { hintsOf } from './name.ts';
import { innerRoot, type OpenRoot } from './roots.ts';
import { attributeWordsOf, hasLetters, joined, textBefore } from './rough-words.ts';
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
  #at: Node | null;
  #open: Open[] = [];
  /** How many of those are controls. */
  #controls = 0;
  /** The two texts before this place, in which a field without a label may have its name. */
  #before: string;
  #beforeThat: string;

  constructor(top: Node, tongue: Tongue, openRoot: OpenRoot, sink: Sink) {
    this.#top = top;
    this.#at = top;
    this.#tongue = tongue;
    this.#openRoot = openRoot;
    this.#sink = sink;
    this.#before = textBefore(top);
    this.#beforeThat = textBefore(top.parentNode);
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
      if (this.#open.length > 0) this.#leave(at);
      if (at === this.#top) return null;
      if (at.nextSibling) return at.nextSibling;
    }
    // The place was taken out of the page since: from the beginning again.
    this.#open = [];
    this.#controls = 0;
    return this.#top.isConnected ? this.#top : null;
  }

  /** @returns whether its children are to be read */
  #enter(node: Node): boolean {
    const { nodeType } = node;
    if (nodeType === Node.TEXT_NODE) this.#text(node as Text);
    if (nodeType !== Node.ELEMENT_NODE) return node === this.#top;
    const element = node as HTMLElement;
    const { localName } = element;
    const marks = marksOf(element, localName);
    if (marks & marked.host) this.#inner(element, localName);
    // Most elements of a page are nothing more.
    if (marks <= marked.host) return true;
    if (marks & marked.dialog && element.matches(dialogs)) this.#sink.dialog(element);
    if (marks & marked.heading) this.#sink.heading(element);
    if (marks & marked.control && isPressable(element)) this.#begin(element, attributeWordsOf(element), true);
    else if (marks & marked.label) this.#begin(element, '', false);
    else if (marks & marked.name) this.#marked(element);
    if (localName === 'svg') this.#picture(element);
    return !(marks & marked.mute);
  }

  #inner(element: HTMLElement, localName: string): void {
    const inner = innerRoot(element, localName, this.#openRoot);
    if (inner) this.#sink.inner(element, inner);
    else if (localName.includes('-')) this.#sink.waiting(element);
  }

  #begin(element: Element, words: string, isControl: boolean): void {
    const isNamedBefore = isControl && isField(element);
    if (isNamedBefore) {
      const label = this.#open.findLast((open) => !open.isControl);
      if (label) label.field = element;
    }
    const all = isNamedBefore ? `${words} ${this.#beforeThat} ${this.#before}` : words;
    if (isControl) this.#controls += 1;
    this.#open.push({ element, words: all, isControl, place: this.#sink.nextPlace() });
  }

  #text(node: Text): void {
    const text = node.data.trim();
    if (text === '') return;
    for (const open of this.#open) open.words = joined(open.words, text);
    this.#beforeThat = this.#before;
    this.#before = text;
    if (text.length > 1 && text.length < longestLoose && this.#controls === 0 && node.parentElement)
      this.#loose(node.parentElement, text);
  }

  /** What names itself without being a control by its element: an icon or a picture, alone or in a control. */
  #marked(element: Element): void {
    const name = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.getAttribute('alt');
    if (!name) return;
    for (const open of this.#open) open.words = joined(open.words, name);
    if (this.#controls === 0) this.#loose(element, name);
  }

  #picture(svg: Element): void {
    const title = this.#open.length > 0 && svg.querySelector(':scope > title')?.textContent;
    if (title) for (const open of this.#open) open.words = joined(open.words, title);
  }

  #loose(element: Element, words: string): void {
    const touches = this.#tongue.words.touchedIn(words);
    if (touches) this.#sink.loose(element, touches, words);
  }

  #leave(node: Node): void {
    const open = this.#open[this.#open.length - 1];
    if (open?.element !== node) return;
    this.#open.pop();
    if (open.isControl) this.#controls -= 1;
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
