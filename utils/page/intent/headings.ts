import { isInPage, type Root } from './roots.ts';
import { headings } from './surroundings.ts';

/** The headings of a page: gathered as it is read, and put in order when somebody asks for them. */
export class Headings {
  readonly #met = new Set<Element>();
  #ordered: Map<Root, Element[]> | undefined;

  add(element: Element): void {
    this.#met.add(element);
    this.#ordered = undefined;
  }

  /** Something in the page is otherwise than before. */
  changed(): void {
    this.#ordered = undefined;
  }

  /** Those of a root, in document order. */
  in(root: Root): Element[] {
    this.#ordered ??= this.#order();
    return this.#ordered.get(root) ?? [];
  }

  /** Drops what has left the page. */
  purge(): void {
    for (const element of this.#met) if (!isInPage(element)) this.#met.delete(element);
  }

  #order(): Map<Root, Element[]> {
    const still = [...this.#met].filter((element) => isInPage(element) && element.matches(headings));
    const byRoot = Map.groupBy(still, (element) => element.getRootNode() as Root);
    for (const ofRoot of byRoot.values()) ofRoot.sort(inDocumentOrder);
    return byRoot;
  }
}

function inDocumentOrder(one: Element, other: Element): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
