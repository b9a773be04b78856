import type { Drawn, DrawnNode, DrawnPage } from './drawing.ts';

/** Where an element stands. */
export interface Spot {
  node: Drawn;
  /** The list that it is in; empty for a body. */
  siblings: DrawnNode[];
  /** The elements around it, outermost first, past the edges of shadow roots and frames. */
  around: Drawn[];
  /** Styles of the root that it is in, and the document's attributes. */
  css: string;
  page: DrawnPage;
}

/** Every element of a page, shadow roots and frames included, in the order of the page. */
export function* spotsIn(page: DrawnPage, around: Drawn[] = []): Generator<Spot> {
  const spot: Spot = { node: page.body, siblings: [], around, css: page.css, page };
  yield spot;
  yield* within(spot);
}

function* within({ node, around, css, page }: Spot): Generator<Spot> {
  const inside = [...around, node];
  if (node.shadow) {
    const { children } = node.shadow;
    for (const child of children)
      yield* spotsAt({ siblings: children, around: inside, css: node.shadow.css, page }, child);
  }
  if (node.frame) yield* spotsIn(node.frame, inside);
  for (const child of [...node.children]) yield* spotsAt({ siblings: node.children, around: inside, css, page }, child);
}

function* spotsAt(where: Omit<Spot, 'node'>, node: DrawnNode): Generator<Spot> {
  if (typeof node === 'string') return;
  const spot = { ...where, node };
  yield spot;
  yield* within(spot);
}

/** Where the elements of these truths stand. */
export function spotsOf(page: DrawnPage, truths: readonly string[]): Spot[] {
  return [...spotsIn(page)].filter(({ node: { truth } }) => truth !== undefined && truths.includes(truth));
}

/** An element and all in it, frames apart. */
export function* inside(node: Drawn): Generator<Drawn> {
  yield node;
  for (const child of [...node.children, ...(node.shadow?.children ?? [])])
    if (typeof child !== 'string') yield* inside(child);
}

/** The words in an element. */
export function textIn(node: DrawnNode): string {
  if (typeof node === 'string') return node;
  return [...node.children, ...(node.shadow?.children ?? [])].map(textIn).join('');
}

/** Puts other nodes where an element stands. */
export function replace({ siblings, node }: Spot, ...others: DrawnNode[]): void {
  const at = siblings.indexOf(node);
  if (at === -1) throw new Error(`${node.name} stands in no list.`);
  siblings.splice(at, 1, ...others);
}
