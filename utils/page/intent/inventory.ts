import type { PageLanguage } from '../lexicon/concepts.ts';
import { pressable } from './controls.ts';
import { Entries, type Entry } from './entries.ts';
import { Headings } from './headings.ts';
import type { Intent } from './intents.ts';
import { innerRoot, isInPage, type OpenRoot, type Root } from './roots.ts';
import type { Sink, Tongue } from './sink.ts';
import { dialogs } from './surroundings.ts';
import { vocabularyOf } from './vocabulary.ts';
import { Walk } from './walk.ts';

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
  readonly #entries = new Entries();
  readonly #dialogs = new Set<Element>();
  readonly #headings = new Headings();
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
  fitting(intent: Intent): IteratorObject<Entry> {
    return this.#entries.fitting(intent);
  }

  /** Elements that are dialogs, open or not. */
  get dialogs(): Element[] {
    return [...this.#dialogs].filter((element) => isInPage(element) && element.matches(dialogs));
  }

  /** Headings of a root, in document order, as far as they have been read. */
  headingsIn(root: Root): Element[] {
    return this.#headings.in(root);
  }

  /** An element may have become a dialog by its attributes. */
  shownOtherwise(node: Node): void {
    this.#headings.changed();
    if ((node as Element).matches(dialogs)) this.#dialogs.add(node as Element);
  }

  /** A node has come into the page, or its words or attributes have changed. */
  changed(node: Node): void {
    this.#headings.changed();
    if (node.isConnected) this.#walks.push(this.#walk(aroundOf(node) ?? node));
  }

  removed(count: number): void {
    this.#removals += count;
    this.#headings.changed();
    if (this.#removals < purgeAfter) return;
    this.#removals = 0;
    this.#entries.purge();
    this.#headings.purge();
    for (const element of this.#dialogs) if (!isInPage(element)) this.#dialogs.delete(element);
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
      control: (element, says, words, place) => this.#entries.control({ element, says, words, place }),
      loose: (element, says, words) => this.#entries.loose({ element, says, words, place: this.#nextPlace() }),
      label: (element, says) => this.#entries.label({ element, says, words: '', place: this.#nextPlace() }),
      dialog: (element) => this.#dialogs.add(element),
      heading: (element) => this.#headings.add(element),
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
