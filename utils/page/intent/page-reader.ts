import type { PageLanguage } from '../lexicon/concepts.ts';
import { languagesOf } from '../lexicon/page-languages.ts';
import { type Changed, Changes } from './changes.ts';
import { Inventory } from './inventory.ts';
import type { OpenRoot, Root } from './roots.ts';
import { sampleOf } from './sample.ts';

/** The rest of a large page is read in pieces of so many ms, with room for the page's own work between them. */
const piece = 12;

interface ReaderOptions {
  language?: string;
  openRoot: OpenRoot;
  /** Called when there is something new to be told: once after each reading. */
  changed: () => void;
}

/** Reads a page and what changes in it, a limited time at once. */
export class PageReader {
  readonly #document: Document;
  readonly #options: ReaderOptions;
  readonly #changes: Changes;
  #inventory: Inventory | undefined;
  #languages: PageLanguage[] = [];
  #version = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, options: ReaderOptions) {
    this.#document = document;
    this.#options = options;
    this.#changes = new Changes(document, options.changed);
  }

  /** What has been read, whole or not; nothing before the first {@link read} of a page that is shown. */
  get inventory(): Inventory | undefined {
    return this.#inventory;
  }

  get languages(): readonly PageLanguage[] {
    return this.#languages;
  }

  /** Another number after every change. */
  get version(): number {
    return this.#version;
  }

  /** Reads what is new until a time of `performance.now()`, the rest later; nothing while the page is hidden. */
  read(until: number): void {
    if (this.#document.hidden) return;
    const changed = this.#changes.take();
    if (changed.version !== this.#version) this.#note(changed);
    this.#inventory?.refresh();
    this.#inventory?.readOn(until);
    if (!this.#inventory?.isWhole) this.askAgain();
  }

  /** Reads on soon, and tells then that there is something new. */
  askAgain(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#document.hidden) return;
      this.#inventory?.readOn(performance.now() + piece);
      if (this.#inventory?.isWhole) this.#options.changed();
      else this.askAgain();
    });
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#changes.close();
  }

  #note({ everything, version, nodes, shown, removals }: Changed): void {
    this.#version = version;
    const declared = this.#options.language ?? this.#document.documentElement.lang;
    const languages = languagesOf(declared, sampleOf(this.#document));
    if (!this.#inventory || everything || languages.join() !== this.#languages.join()) {
      this.#begin(languages);
      return;
    }
    this.#inventory.removed(removals);
    for (const node of nodes) this.#inventory.changed(node);
    for (const node of shown) this.#inventory.shownOtherwise(node);
  }

  #begin(languages: PageLanguage[]): void {
    const observe = (root: Root) => this.#changes.observe(root);
    this.#languages = languages;
    this.#inventory = new Inventory(this.#document, languages, this.#options.openRoot, observe);
  }
}
