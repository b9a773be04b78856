import type { PageLanguage } from '../lexicon/concepts.ts';
import { isPressable, pressable } from './controls.ts';
import { innerRoot, isInPage, type OpenRoot, type Root } from './roots.ts';
import { type Intents, vocabularyOf } from './vocabulary.ts';
import { type Sink, type Tongue, Walk } from './walk.ts';

/** A control, or what may be one, with the intents that its words leave open. */
export interface Entry {
  element: Element;
  says: Intents;
  /** What it says, roughly: to tell rows that are alike. */
  words: string;
}

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
  /** Intents of a field by its label. */
  readonly #labels = new WeakMap<Element, Intents>();
  /** Roots by what holds them; the page itself is held by nothing. */
  readonly #roots = new Map<HTMLElement | null, Root>();
  /** Custom elements without a root so far. */
  readonly #waiting = new Set<HTMLElement>();
  #walks: Walk[] = [];
  #removals = 0;

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

  /** The controls whose words leave one of some intents open. */
  *fitting(wanted: Intents): Generator<Entry> {
    for (const entry of this.#controls.values()) {
      const says = entry.says | (this.#labels.get(entry.element) ?? 0);
      if ((says & wanted) !== 0 && isInPage(entry.element) && isPressable(entry.element)) yield entry;
    }
    for (const entry of this.#loose.values())
      if ((entry.says & wanted) !== 0 && isInPage(entry.element) && isPointedAt(entry.element)) yield entry;
  }

  /** A node has come into the page, or its words or attributes have changed. */
  changed(node: Node): void {
    if (node.isConnected) this.#walks.push(this.#walk(aroundOf(node) ?? node));
  }

  removed(count: number): void {
    this.#removals += count;
    if (this.#removals < purgeAfter) return;
    this.#removals = 0;
    for (const entries of [this.#controls, this.#loose])
      for (const element of entries.keys()) if (!isInPage(element)) entries.delete(element);
  }

  /** Follows what changes without being told: frames that went on, elements that were defined late, roots that are gone. */
  refresh(): void {
    for (const [host, root] of this.#roots) {
      const now = host && (isInPage(host) ? innerRoot(host, this.#openRoot) : undefined);
      if (host && now !== root) {
        this.#roots.delete(host);
        if (now) this.#addRoot(host, now);
      }
    }
    for (const host of this.#waiting) {
      const root = isInPage(host) ? innerRoot(host, this.#openRoot) : undefined;
      if (root) this.#addRoot(host, root);
      if (root || !host.isConnected) this.#waiting.delete(host);
    }
  }

  #newSink(): Sink {
    return {
      met: (element) => {
        if (!this.#controls.has(element)) this.#controls.set(element, { element, says: 0, words: '' });
      },
      control: (element, says, words) => this.#controls.set(element, { element, says, words }),
      loose: (element, touches, words) => {
        const says = touches | (this.#loose.get(element)?.says ?? 0);
        this.#loose.set(element, { element, says, words });
      },
      label: (field, says) => this.#labels.set(field, says),
      inner: (host, root) => this.#addRoot(host, root),
      waiting: (host) => {
        if (this.#waiting.size < mostWaiting) this.#waiting.add(host);
      },
    };
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

/** True for what is no control by nature but shows a hand, alone or as part of a larger thing that does. */
function isPointedAt(element: Element): boolean {
  return !element.closest(pressable) && getComputedStyle(element).cursor === 'pointer';
}
