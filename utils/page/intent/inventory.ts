import type { PageLanguage } from '../lexicon/concepts.ts';
import { isPressable, pressable } from './controls.ts';
import type { Intent } from './intents.ts';
import { innerRoot, isInPage, type OpenRoot, type Root } from './roots.ts';
import { dialogs } from './surroundings.ts';
import { bitOf, type Intents, vocabularyOf } from './vocabulary.ts';
import { type Sink, type Tongue, Walk } from './walk.ts';

/** A control, or what may be one, with the intents that its words leave open. */
export interface Entry {
  element: Element;
  says: Intents;
  /** What it says, roughly: to tell rows that are alike. */
  words: string;
  /** Grows in the order in which the controls were met. */
  place: number;
}

const mostAlike = 24;
/** Pages nest frames and roots without end; a person finds nothing in the rest. */
const mostRoots = 1_000;
/** So many elements that may yet get a shadow root are asked again at each look. */
const mostWaiting = 300;
/** A control that holds more than this is a part of the page, not something with a name. */
const largestControl = 200;
/** Of a page that changes a lot, what has left it is dropped after so many removals. */
const purgeAfter = 1_000;

/** All of a page that may be an answer: read once, then kept up to date by what is told of its changes. */
export class Inventory {
  readonly #openRoot: OpenRoot;
  readonly #tongue: Tongue;
  readonly #observe: (root: Root) => void;
  readonly #sink: Sink;
  readonly #controls = new Map<Element, Entry>();
  readonly #loose = new Map<Element, Entry>();
  /** Fields, by what their labels say. */
  readonly #labelled = new Map<Element, Entry>();
  readonly #dialogs = new Set<Element>();
  /** Roots by what holds them; the page itself is held by nothing. */
  readonly #roots = new Map<HTMLElement | null, Root>();
  /** Custom elements without a root so far. */
  readonly #waiting = new Set<HTMLElement>();
  #walks: Walk[] = [];
  #removals = 0;
  #places = 0;

  /** @param observe is told of every root, the page's own first */
  constructor(
    document: Document,
    languages: readonly PageLanguage[],
    openRoot: OpenRoot,
    observe: (root: Root) => void,
  ) {
    this.#openRoot = openRoot;
    this.#tongue = { words: vocabularyOf(languages), english: vocabularyOf(['en']) };
    this.#observe = observe;
    this.#sink = this.#newSink();
    this.#addRoot(null, document);
  }

  get roots(): Root[] {
    return [...this.#roots.values()];
  }

  /** True when nothing waits to be read. */
  get isWhole(): boolean {
    return this.#walks.length === 0;
  }

  /** Reads on until a time of `performance.now()`. */
  readOn(until: number): void {
    for (let walk = this.#walks[0]; walk?.run(until); walk = this.#walks[0]) this.#walks.shift();
  }

  /** The controls whose words leave an intent open, without most of those that are alike in many rows. */
  *fitting(intent: Intent): Generator<Entry> {
    const wanted = bitOf(intent);
    const alike = new Map<string, number>();
    const fits = (entry: Entry) => (entry.says & wanted) !== 0 && isInPage(entry.element);
    const controls = new Map<Element, Entry>();
    for (const known of [this.#labelled, this.#controls])
      for (const entry of known.values()) if (fits(entry)) controls.set(entry.element, entry);
    for (const entry of [...controls.values()].sort(byPlace))
      if (isPressable(entry.element) && isNew(entry, alike)) yield entry;
    for (const entry of this.#loose.values())
      if (fits(entry) && isNew(entry, alike) && isPointedAt(entry.element)) yield entry;
  }

  /** Elements that are dialogs, open or not. */
  get dialogs(): Element[] {
    return [...this.#dialogs].filter((element) => isInPage(element) && element.matches(dialogs));
  }

  /** An element may have become a dialog by its attributes. */
  shownOtherwise(node: Node): void {
    if ((node as Element).matches(dialogs)) this.#dialogs.add(node as Element);
  }

  /** A node has come into the page, or its words or attributes have changed. */
  changed(node: Node): void {
    if (node.isConnected) this.#walks.push(this.#walk(aroundOf(node) ?? node));
  }

  removed(count: number): void {
    this.#removals += count;
    if (this.#removals < purgeAfter) return;
    this.#removals = 0;
    for (const known of [this.#controls, this.#labelled, this.#loose, this.#dialogs])
      for (const element of known.keys()) if (!isInPage(element)) known.delete(element);
  }

  /** Follows what changes without being told: frames that went on, elements that were defined late, roots that are gone. */
  refresh(): void {
    for (const [host, root] of this.#roots) {
      const now = host && (isInPage(host) ? innerRoot(host, host.localName, this.#openRoot) : undefined);
      if (host && now !== root) {
        this.#roots.delete(host);
        if (now) this.#addRoot(host, now);
      }
    }
    for (const host of this.#waiting) {
      const root = isInPage(host) ? innerRoot(host, host.localName, this.#openRoot) : undefined;
      if (root) this.#addRoot(host, root);
      if (root || !host.isConnected) this.#waiting.delete(host);
    }
  }

  #newSink(): Sink {
    return {
      control: (element, says, words, place) => {
        this.#controls.delete(element);
        if (says !== 0) this.#controls.set(element, { element, says, words, place });
      },
      loose: (element, touches, words) => {
        const says = touches | (this.#loose.get(element)?.says ?? 0);
        this.#loose.set(element, { element, says, words, place: this.#nextPlace() });
      },
      label: (field, says) => {
        if (says !== 0) this.#labelled.set(field, { element: field, says, words: '', place: this.#nextPlace() });
      },
      dialog: (element) => this.#dialogs.add(element),
      nextPlace: () => this.#nextPlace(),
      inner: (host, root) => this.#addRoot(host, root),
      waiting: (host) => {
        if (this.#waiting.size < mostWaiting) this.#waiting.add(host);
      },
    };
  }

  #nextPlace(): number {
    this.#places += 1;
    return this.#places;
  }

  #addRoot(host: HTMLElement | null, root: Root): void {
    if (this.#roots.get(host) === root || this.#roots.size >= mostRoots) return;
    this.#roots.set(host, root);
    this.#observe(root);
    this.#walks.push(this.#walk(root));
  }

  #walk(top: Node): Walk {
    return new Walk(top, this.#tongue, this.#openRoot, this.#sink);
  }
}

/** The control or label that a node gives words to. */
function aroundOf(node: Node): Element | undefined {
  const from = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  let around: Element | undefined;
  for (
    let at = from?.closest(`${pressable}, label`);
    at && at.getElementsByTagName('*').length < largestControl;
    at = at.parentElement?.closest(`${pressable}, label`)
  )
    around = at;
  return around;
}

function byPlace(one: Entry, other: Entry): number {
  return one.place - other.place;
}

/** Rows that say the same in the same place of a table count only so often. */
function isNew({ element, words }: Entry, alike: Map<string, number>): boolean {
  const { parentElement } = element;
  const place = `${words} ${element.localName} ${parentElement?.localName} ${parentElement?.parentElement?.localName}`;
  const count = alike.get(place) ?? 0;
  alike.set(place, count + 1);
  return count < mostAlike;
}

/** True for what is no control by nature but shows a hand, alone or as part of a larger thing that does. */
function isPointedAt(element: Element): boolean {
  return !element.closest(pressable) && getComputedStyle(element).cursor === 'pointer';
}
