import type { Concept, PageLanguage } from '../lexicon/concepts.ts';
import { mentions, read } from '../lexicon/read.ts';
import { firstWithin } from './bounded.ts';
import { isPressable } from './controls.ts';
import { nameOf, pathOf, splitWords } from './name.ts';
import { closestOf, parentOf, type Root } from './roots.ts';

export const dialogs =
  'dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true], .el-message-box, .ant-modal-confirm, .ant-popconfirm, .thy-dialog-container, .modal.show, .modal.in';
export const headings = 'h1, h2, h3, h4, h5, h6, legend, [role=heading], caption';
/** How many headings before a control are asked whether they are shown. */
const mostHeadings = 4;
const longestTitle = 120;
/** Under “API tokens” in the page of a user, “Disable” is about tokens. */
const elsewhere: Concept[] = ['api', 'session', 'newsletter', 'order', 'password', 'history'];
/** A group of buttons that belong together is no larger. */
const mostPeers = 8;

/** The page as the parts around a control: its headings, its title, its address. */
export class Surroundings {
  readonly #headingsIn: (root: Root) => Element[];
  readonly #page: string;
  readonly #languages: readonly PageLanguage[];

  /** @param headingsIn gives a root's headings in document order, where they are known already */
  constructor(
    document: Document,
    address: string,
    languages: readonly PageLanguage[],
    headingsIn: (root: Root) => Element[] = (root) => [...root.querySelectorAll(headings)],
  ) {
    this.#headingsIn = headingsIn;
    this.#languages = languages;
    // Breadcrumbs and product names follow a separator; the page's own name comes first.
    const [title = ''] = document.title.split(/\s[-–—|‹›·:]\s|[‹|]/);
    this.#page = `${title.slice(0, longestTitle)} . ${splitWords(pathOf(address))}`;
  }

  /** The nearest that speaks of one of the concepts: the dialog's title, the heading above, the page's own title; none beyond one that speaks of another matter. */
  speaksOf(element: Element, concepts: Concept[]): string | undefined {
    const other = elsewhere.filter((concept) => !concepts.includes(concept));
    for (const title of this.#titlesOf(element)) {
      const reading = read(title, this.#languages);
      if (mentions(reading, concepts)) return title;
      if (mentions(reading, other)) return undefined;
    }
    return undefined;
  }

  /** True when the page is about one of the concepts, by its title or its address. */
  pageSpeaksOf(concepts: Concept[]): boolean {
    return mentions(read(this.#page, this.#languages), concepts);
  }

  /** True when the heading over the control speaks of one of the concepts. */
  headingSpeaksOf(element: Element, concepts: Concept[]): boolean {
    return mentions(read(this.headingOf(element), this.#languages), concepts);
  }

  /** The nearest visible heading before the control. */
  headingOf(element: Element): string {
    const known = this.#headingsIn(element.getRootNode() as Root);
    const count = countBefore(known, element);
    const shown = known
      .slice(Math.max(0, count - mostHeadings), count)
      .findLast((heading) => heading.checkVisibility({ visibilityProperty: true }) && isOver(heading, element));
    return textOf(shown);
  }

  #titlesOf(element: Element): string[] {
    const dialog = closestOf(element, dialogs);
    const own = [dialog ? titleOf(dialog) : '', this.headingOf(element)];
    return [...own, ...(dialog ? [] : [this.#page])].filter(Boolean);
  }
}

/** What a group of fields or a table is called says nothing of what comes after it. */
function isOver(heading: Element, element: Element): boolean {
  return !/^(legend|caption)$/.test(heading.localName) || heading.parentElement?.contains(element) === true;
}

/** How many of some elements, given in document order, begin before another one: by halves, since comparing places is dear in long lists. */
function countBefore(elements: readonly Element[], other: Element): number {
  let from = 0;
  let to = elements.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const position = elements[middle]?.compareDocumentPosition(other) ?? 0;
    if (position & Node.DOCUMENT_POSITION_FOLLOWING) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** What a dialog calls itself: its label, its heading, or its first words. */
export function titleOf(dialog: Element): string {
  const named = dialog.hasAttribute('aria-label') || dialog.hasAttribute('aria-labelledby') ? nameOf(dialog) : '';
  return (named || textOf(dialog.querySelector(headings)) || shown(dialog)).slice(0, longestTitle);
}

/** What a dialog tells and asks, without its buttons. */
export function shown(element: Element): string {
  return ('innerText' in element ? (element as HTMLElement).innerText : (element.textContent ?? '')).slice(0, 400);
}

/** The controls that stand beside one, as the buttons of a form do. */
export function peersOf(element: Element): Element[] {
  let around = parentOf(element);
  for (let up = 0; around && up < 4; up += 1) {
    const peers = firstWithin(
      around,
      mostPeers + 1,
      (peer) => isPressable(peer) && !peer.contains(element) && !element.contains(peer),
    );
    if (peers.length > mostPeers) return [];
    const shownPeers = peers.filter((peer) => peer.checkVisibility({ visibilityProperty: true }));
    if (shownPeers.length > 0) return shownPeers;
    around = parentOf(around);
  }
  return [];
}

function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, longestTitle);
}
