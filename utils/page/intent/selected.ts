import { isInPage, type Root } from './roots.ts';

/** All elements of a page that fit a selector, root by root in document order: asked of the browser once, and again only where something changed. */
export class Selected {
  readonly #selector: string;
  #known = new Map<Root, Element[]>();

  constructor(selector: string) {
    this.#selector = selector;
  }

  in(root: Root): Element[] {
    const known = this.#known.get(root) ?? [...root.querySelectorAll(this.#selector)];
    this.#known.set(root, known);
    return known.filter((element) => isInPage(element) && element.matches(this.#selector));
  }

  /** What has come into the page. */
  added(nodes: Iterable<Node>): void {
    for (const node of nodes)
      if (isElement(node) && (node.matches(this.#selector) || node.querySelector(this.#selector)))
        this.#known.delete(node.getRootNode() as Root);
  }

  /** What has other attributes than before. */
  changed(nodes: Iterable<Node>): void {
    for (const node of nodes)
      if (isElement(node) && node.matches(this.#selector)) this.#known.delete(node.getRootNode() as Root);
  }

  forget(): void {
    this.#known.clear();
  }
}

/** Elements of frames are of other classes than those of the page. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
