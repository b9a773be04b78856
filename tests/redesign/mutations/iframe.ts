import { type Drawn, element } from '../drawing/drawing.ts';
import type { Spot } from '../drawing/spots.ts';
import type { Mutation } from './mutation.ts';

const parts = new Set(['section', 'article', 'main', 'form', 'dialog', 'nav', 'header', 'aside', 'footer', 'body']);
const partRoles = new Set(['dialog', 'alertdialog', 'tabpanel', 'main', 'region', 'navigation', 'form']);

/** The part of the page that the control stands in is a page of its own, in a frame of the same origin. */
export const iframe: Mutation = {
  name: 'into an iframe',
  change({ right }) {
    const found = new Map(right.flatMap((spot) => partAround(spot) ?? []).map((part) => [part.node, part]));
    // What stands in a part that goes goes along.
    const outermost = [...found.values()].filter(({ around }) => !around.some((node) => found.has(node)));
    for (const part of outermost) frameContent(part);
    return outermost.length > 0;
  },
};

interface Part extends Pick<Spot, 'css' | 'page'> {
  node: Drawn;
  around: Drawn[];
}

function partAround({ around, css, page }: Spot): Part[] | undefined {
  const at = around.findLastIndex(({ name, attributes }) => parts.has(name) || partRoles.has(attributes.role ?? ''));
  const node = around[at];
  // The part may be outside the root that the control is in: then its own styles go along with it.
  return node && [{ node, around: around.slice(0, at), css, page }];
}

function frameContent({ node, css, page }: Part): void {
  const body = element('body', node.children);
  const isPage = node.name === 'body';
  const frame = element('iframe', [], {
    style: isPage ? 'width:100vw;height:100vh;border:0;display:block' : 'width:100%;border:0;display:block',
    title: 'Part',
  });
  frame.frame = { attributes: { lang: page.attributes.lang ?? '' }, css, body, fits: !isPage };
  node.children = [frame];
}
