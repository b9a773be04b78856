import type { CDPSession, Page } from '@playwright/test';
import { overlayTag } from '../../utils/page/overlay-tag.ts';

interface DomNode {
  backendNodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** What a person sees of the overlay. Its shadow root is closed, so it is read as the browser's own tools read it. */
export interface SeenOverlay {
  heading: string;
  lines: string[];
  buttons: string[];
  /** Kinds of the rings on the page, as their classes name them: target, last, maybe, decoy. */
  rings: { kind: string; label: string }[];
}

/** The overlay of a page, or undefined when none is open. */
export async function readOverlay(page: Page): Promise<SeenOverlay | undefined> {
  return withOverlay(page, async (root) => ({
    heading: textOf(find(root, 'H2')[0]),
    lines: find(root, 'P').map(textOf),
    buttons: find(root, 'BUTTON').map(textOf),
    rings: ringsOf(root).map((ring) => ({ kind: classOf(ring).replace('ring ', ''), label: textOf(ring) })),
  }));
}

/** Presses the control that the ring is around, with the mouse, where the ring is. */
export async function pressHighlighted(page: Page): Promise<void> {
  await pressAt(page, (root) => ringsOf(root).find((ring) => /target|last/.test(classOf(ring))));
}

/** Presses a button of the card by its words. */
export async function pressCard(page: Page, words: string): Promise<void> {
  await pressAt(page, (root) => find(root, 'BUTTON').find((button) => textOf(button) === words));
}

/** A guide looks at a large page at rest every ten seconds at most, and a busy machine takes its time; in ms. */
const patience = 40_000;

/** Waits until the overlay is as wanted; the page is asked in its own rhythm, not slept for. */
export async function waitForOverlay(page: Page, wanted: (overlay: SeenOverlay) => boolean): Promise<SeenOverlay> {
  let last: SeenOverlay | undefined;
  const end = Date.now() + patience;
  while (Date.now() < end) {
    last = await readOverlay(page).catch(() => undefined);
    if (last && wanted(last)) return last;
    await nextFrame(page);
  }
  throw new Error(`The overlay did not come to what was awaited. It shows: ${JSON.stringify(last)}`);
}

/** Presses where a thing stands, once it stays there: as a person does, who sees a card move and waits. */
async function pressAt(page: Page, choose: (root: DomNode) => DomNode | undefined): Promise<void> {
  const end = Date.now() + patience;
  let before: { x: number; y: number } | undefined;
  while (Date.now() < end) {
    const point = await withOverlay(page, async (root, session) => {
      const node = choose(root);
      return node && middleOf(node, session);
      // The page may go elsewhere meanwhile.
    }).catch(() => undefined);
    if (point && point.x === before?.x && point.y === before.y) return page.mouse.click(point.x, point.y);
    before = point;
    await nextFrame(page);
  }
  throw new Error('The overlay shows no such thing.');
}

/** Where a thing stands; undefined while it does not, as a ring does while the page draws its control anew. */
async function middleOf(
  { backendNodeId }: DomNode,
  session: CDPSession,
): Promise<{ x: number; y: number } | undefined> {
  const box = await session.send('DOM.getBoxModel', { backendNodeId }).catch(() => undefined);
  if (!box) return undefined;
  const [left = 0, top = 0, right = 0, , , bottom = 0] = box.model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Asks for the overlay alone: all of a page, many times a second, would keep the browser from its work. */
async function withOverlay<T>(
  page: Page,
  read: (root: DomNode, session: CDPSession) => Promise<T>,
): Promise<T | undefined> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: overlayTag });
    if (nodeId === 0) return undefined;
    const { node } = await session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
    const shadow: DomNode | undefined = node.shadowRoots?.[0];
    return shadow && (await read(shadow, session));
  } finally {
    await session.detach();
  }
}

const nextFrame = (page: Page) => page.evaluate(() => new Promise(requestAnimationFrame)).catch(() => undefined);

function ringsOf(root: DomNode): DomNode[] {
  return find(root, 'DIV').filter((node) => classOf(node).startsWith('ring '));
}

function classOf(node: DomNode): string {
  const at = node.attributes?.indexOf('class') ?? -1;
  return at < 0 ? '' : (node.attributes?.[at + 1] ?? '');
}

function find(node: DomNode, name: string): DomNode[] {
  const inside = [...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap((child) => find(child, name));
  return node.nodeName === name ? [node, ...inside] : inside;
}

function textOf(node: DomNode | undefined): string {
  if (!node) return '';
  return node.nodeName === '#text' ? node.nodeValue : (node.children ?? []).map(textOf).join('');
}
