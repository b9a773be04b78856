import { topmost } from '../topmost.ts';
import { type Answer, confidenceOf, type Decoy, type Found, leastScore, mostCandidates } from './answer.ts';
import { search } from './by-place.ts';
import { decoysNear } from './decoys-near.ts';
import type { Intent } from './intents.ts';
import type { Inventory } from './inventory.ts';
import { PageReader } from './page-reader.ts';
import { rank } from './rank.ts';
import { type OpenRoot, openRootOnly, type Root } from './roots.ts';
import { Surroundings } from './surroundings.ts';
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

const usualBudget = 16;
export function openLook(document: Document, options: LookOptions = {}): Look {
  return new PageLook(document, options);
}

/** What was found, as long as nothing changes. What can be seen of it is looked at each time. */
interface Known {
  version: number;
  address: string;
  dialog: Element | undefined;
  surroundings: Surroundings;
  weighed: Map<Intent, Map<Element, Found[]>>;
  found: Map<Intent, Found[]>;
  decoys: Map<Element, Decoy[]>;
}

class PageLook implements Look {
  readonly #document: Document;
  readonly #options: LookOptions;
  readonly #reader: PageReader;
  #known: Known | undefined;

  constructor(document: Document, options: LookOptions) {
    const { language, openRoot = openRootOnly, changed = () => {} } = options;
    this.#document = document;
    this.#options = options;
    this.#reader = new PageReader(document, { language, openRoot, changed });
  }

  find(intent: Intent): Answer {
    const until = this.#read();
    const languages = [...this.#reader.languages];
    const { inventory } = this.#reader;
    if (!inventory) return { intent, confidence: 'none', candidates: [], decoys: [], languages, complete: false };
    const known = this.#knownNow(inventory);
    let isComplete = inventory.isWhole;
    const view = this.#viewOf(inventory, known, until, () => {
      isComplete = false;
    });
    const found = known.found.get(intent) ?? search(intent, view);
    if (isComplete) known.found.set(intent, found);
    else this.#reader.askAgain();
    const ranked = rank(found, intent, view);
    const candidates = ranked.filter(({ score }) => score >= leastScore).slice(0, mostCandidates);
    return {
      intent,
      confidence: confidenceOf(candidates),
      candidates: candidates.map(({ direct: _, ...candidate }) => candidate),
      decoys: candidates[0] ? decoysOf(candidates[0].element, known, view) : [],
      languages,
      complete: isComplete && !this.#document.hidden,
    };
  }

  get roots(): readonly Root[] {
    this.#read();
    return this.#reader.inventory?.roots ?? [this.#document];
  }

  close(): void {
    this.#reader.close();
  }

  /** @returns when the look has to be over */
  #read(): number {
    const until = performance.now() + (this.#options.budget ?? usualBudget);
    this.#reader.read(until);
    return until;
  }

  #knownNow(inventory: Inventory): Known {
    const { version, languages } = this.#reader;
    const address = this.#options.address ?? this.#document.location?.href ?? '';
    const dialog = topmost(inventory.dialogs);
    const known = this.#known;
    if (known && known.version === version && known.address === address && known.dialog === dialog) return known;
    const headingsIn = (root: Root) => inventory.headingsIn(root);
    const surroundings = new Surroundings(this.#document, address, languages, headingsIn);
    const nothing = { weighed: new Map(), found: new Map(), decoys: new Map() };
    this.#known = { version, address, dialog, surroundings, ...nothing };
    return this.#known;
  }

  #viewOf(inventory: Inventory, known: Known, until: number, leave: () => void): View {
    return {
      languages: this.#reader.languages,
      surroundings: known.surroundings,
      dialog: known.dialog,
      address: known.address,
      roots: inventory.roots,
      entries: (intent) => inventory.fitting(intent),
      select: (selector) => inventory.roots.flatMap((root) => [...root.querySelectorAll(selector)]),
      weighed: (intent) => {
        const weighed = known.weighed.get(intent) ?? new Map<Element, Found[]>();
        known.weighed.set(intent, weighed);
        return weighed;
      },
      isOver: () => performance.now() > until,
      leave,
    };
  }
}

function decoysOf(element: Element, { decoys }: Known, view: View): Decoy[] {
  const near = decoys.get(element) ?? decoysNear(element, view);
  decoys.set(element, near);
  return near;
}
