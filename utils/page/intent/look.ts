import { languagesOf } from '../lexicon/page-languages.ts';
import { type Answer, confidenceOf, type Decoy, type Found, leastScore, mostCandidates } from './answer.ts';
import { search } from './by-place.ts';
import { type Changed, Changes } from './changes.ts';
import { decoysNear } from './decoys-near.ts';
import { openDialog } from './dialog.ts';
import type { Intent } from './intents.ts';
import { Inventory } from './inventory.ts';
import { rank } from './rank.ts';
import { type OpenRoot, openRootOnly, type Root } from './roots.ts';
import { sampleOf } from './sample.ts';
import { Surroundings } from './surroundings.ts';
import { bitOf } from './vocabulary.ts';
import type { View } from './weigh.ts';

export interface LookOptions {
  /** The page's language, where it is known better than the page says. */
  language?: string;
  /** The page's address, where it is another than the document's: of a saved page. */
  address?: string;
  /** How shadow roots are opened. In a content script {@link openAnyRoot}, which sees closed ones too. */
  openRoot?: OpenRoot;
  /** Longest time in ms that one look may take of the page's time; the rest is read later. */
  budget?: number;
  /** Called once after each look, as soon as another one may tell something else. Another look is up to the caller. */
  changed?: () => void;
}

/** A page that is being looked at. What is known of it is kept from look to look, and what changes in it is read by the next. */
export interface Look {
  /** The control that a person should press for an intent, by words alone; changes nothing in the page. While it is hidden, nothing new is read. */
  find(intent: Intent): Answer;
  /** The page, its shadow roots and its frames of the same origin, as far as they have been read; asking reads on. */
  readonly roots: readonly Root[];
  /** Ends the listening for changes. */
  close(): void;
}

const usualBudget = 30;
/** The rest of a large page is read in pieces of so many ms, with room for the page's own work between them. */
const piece = 12;

export function openLook(document: Document, options: LookOptions = {}): Look {
  return new PageLook(document, options);
}

/** What was found for an intent, as long as nothing changes. */
interface Kept {
  key: string;
  dialog: Element | undefined;
  found: Found[];
  decoys: Map<Element, Decoy[]>;
  /** False where the time did not suffice. */
  isWhole: boolean;
}

class PageLook implements Look {
  readonly #document: Document;
  readonly #options: LookOptions;
  readonly #changes: Changes;
  readonly #kept = new Map<Intent, Kept>();
  #languages: View['languages'] = [];
  #inventory: Inventory | undefined;
  #readVersion = -1;
  #surroundings: { key: string; are: Surroundings } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, options: LookOptions) {
    this.#document = document;
    this.#options = options;
    this.#changes = new Changes(document, () => this.#tell());
  }

  find(intent: Intent): Answer {
    const until = performance.now() + (this.#options.budget ?? usualBudget);
    if (!this.#document.hidden) this.#read(until);
    const inventory = this.#inventory;
    if (!inventory) return { intent, confidence: 'none', candidates: [], decoys: [], languages: [], complete: false };
    const view = this.#viewOf(inventory, until);
    const kept = this.#search(intent, view);
    const candidates = rank(kept.found, intent, view)
      .filter(({ score }) => score >= leastScore)
      .slice(0, mostCandidates);
    return {
      intent,
      confidence: confidenceOf(candidates),
      candidates: candidates.map(({ direct: _, ...candidate }) => candidate),
      decoys: candidates[0] ? decoysOf(candidates[0].element, kept, view) : [],
      languages: [...this.#languages],
      complete: inventory.isWhole && kept.isWhole && !this.#document.hidden,
    };
  }

  get roots(): readonly Root[] {
    if (!this.#document.hidden) this.#read(performance.now() + (this.#options.budget ?? usualBudget));
    return this.#inventory?.roots ?? [this.#document];
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#changes.close();
  }

  /** Reads what is new, as far as the time allows; the rest later. */
  #read(until: number): void {
    const changed = this.#changes.take();
    if (changed.version !== this.#readVersion) this.#readChanges(changed);
    this.#inventory?.refresh();
    this.#inventory?.readOn(until);
    if (!this.#inventory?.isWhole) this.#readOnLater();
  }

  #readChanges({ everything, version, nodes, removals }: Changed): void {
    this.#readVersion = version;
    const declared = this.#options.language ?? this.#document.documentElement.lang;
    const languages = languagesOf(declared, sampleOf(this.#document));
    if (!this.#inventory || everything || languages.join() !== this.#languages.join()) {
      const { openRoot = openRootOnly } = this.#options;
      this.#languages = languages;
      this.#inventory = new Inventory(this.#document, languages, openRoot, (root) => this.#changes.observe(root));
      return;
    }
    this.#inventory.removed(removals);
    for (const node of nodes) this.#inventory.changed(node);
  }

  #readOnLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#document.hidden) return;
      this.#inventory?.readOn(performance.now() + piece);
      if (this.#inventory?.isWhole) this.#tell();
      else this.#readOnLater();
    });
  }

  #tell(): void {
    this.#options.changed?.();
  }

  #viewOf(inventory: Inventory, until: number): View {
    const { roots } = inventory;
    const address = this.#options.address ?? this.#document.location?.href ?? '';
    const key = `${this.#readVersion} ${address} ${this.#document.title}`;
    if (this.#surroundings?.key !== key)
      this.#surroundings = { key, are: new Surroundings(this.#document, address, this.#languages) };
    return {
      languages: this.#languages,
      surroundings: this.#surroundings.are,
      dialog: openDialog(roots),
      address,
      roots,
      entries: (intents) => inventory.fitting(intents.reduce((bits, intent) => bits | bitOf(intent), 0)),
      isOver: () => performance.now() > until,
    };
  }

  #search(intent: Intent, view: View): Kept {
    const known = this.#kept.get(intent);
    const key = this.#surroundings?.key ?? '';
    if (known && known.key === key && known.dialog === view.dialog) return known;
    const found = search(intent, view);
    const isWhole = !view.isOver();
    const kept: Kept = { key, dialog: view.dialog, found, decoys: new Map(), isWhole };
    if (isWhole && this.#inventory?.isWhole) this.#kept.set(intent, kept);
    return kept;
  }
}

function decoysOf(element: Element, { decoys }: Kept, view: View): Decoy[] {
  const near = decoys.get(element) ?? decoysNear(element, view);
  decoys.set(element, near);
  return near;
}
