import type { Root } from './roots.ts';

/** Attributes that give or take words or a use. */
const saying =
  'alt aria-label aria-labelledby for href id onclick placeholder role tabindex title type value action-type data-action data-command';
/** Attributes that change what can be seen or pressed, not what is said. */
const showing =
  'aria-checked aria-controls aria-current aria-disabled aria-expanded aria-haspopup aria-hidden aria-modal class disabled hidden inert lang open style';
const said = new Set(saying.split(' '));
/** Events after which something may be shown or hidden without a change in the page. */
const unseen = ['transitionend', 'animationend', 'load'];
/** What changes in so many places is read anew as a whole. */
const most = 2_000;

/** What has changed between two looks. */
export interface Changed {
  /** Another number after every change, also of what can only be seen. */
  version: number;
  /** Too much to say, or nobody listened: all is to be read again, and its roots to be observed again. */
  everything: boolean;
  /** What has come, or says something else. */
  nodes: Set<Node>;
  /** What may look otherwise than before. */
  shown: Set<Node>;
  removals: number;
}

/**
 * Listens for changes in all roots of a page. Between two looks it only takes note; after too many changes, and while the page is
 * hidden, it does not even listen.
 */
export class Changes {
  readonly #observer = new MutationObserver((records) => this.#note(records));
  readonly #told: () => void;
  readonly #stop = new AbortController();
  #documents = new WeakSet<Document>();
  #nodes = new Set<Node>();
  #shown = new Set<Node>();
  #removals = 0;
  #everything = false;
  #isTold = false;
  #version = 0;

  /** @param told is called once after each {@link take}, when something changes */
  constructor(document: Document, told: () => void) {
    this.#told = told;
    const { signal } = this.#stop;
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.hidden) this.#lose();
        else this.#tell();
      },
      { signal },
    );
  }

  observe(root: Root): void {
    this.#observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: `${saying} ${showing}`.split(' '),
    });
    if (!('defaultView' in root) || this.#documents.has(root)) return;
    this.#documents.add(root);
    const options = { capture: true, passive: true, signal: this.#stop.signal };
    for (const event of unseen) root.addEventListener(event, () => this.#change(), options);
  }

  /** What has changed since the last time. */
  take(): Changed {
    this.#note(this.#observer.takeRecords());
    const changed: Changed = {
      version: this.#version,
      everything: this.#everything,
      nodes: this.#nodes,
      shown: this.#shown,
      removals: this.#removals,
    };
    this.#nodes = new Set();
    this.#shown = new Set();
    this.#removals = 0;
    this.#everything = false;
    this.#isTold = false;
    return changed;
  }

  close(): void {
    this.#observer.disconnect();
    this.#stop.abort();
  }

  #note(records: MutationRecord[]): void {
    if (records.length === 0) return;
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (type === 'characterData' || (attributeName && said.has(attributeName))) this.#nodes.add(target);
      if (attributeName) this.#shown.add(target);
      for (const node of addedNodes) this.#nodes.add(node);
      this.#removals += removedNodes.length;
    }
    if (this.#nodes.size + this.#shown.size > most) this.#lose();
    this.#change();
  }

  #lose(): void {
    this.#observer.disconnect();
    this.#nodes = new Set();
    this.#shown = new Set();
    this.#everything = true;
    this.#version += 1;
  }

  #change(): void {
    this.#version += 1;
    this.#tell();
  }

  #tell(): void {
    if (this.#isTold) return;
    this.#isTold = true;
    this.#told();
  }
}
