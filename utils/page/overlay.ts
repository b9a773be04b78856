import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { boxOf } from './box.ts';
import { notUnderPress } from './held-press.ts';
import css from './overlay.css?inline';
import { overlayTag } from './overlay-tag.ts';
import { topmost } from './topmost.ts';

/** What stands on the page: rings around controls, and one card with words and buttons. */
export interface OverlayContent {
  rings: { element: Element; kind: 'target' | 'last' | 'maybe' | 'decoy' | 'pick' | 'part'; label?: string }[];
  /** Rings only: another card speaks of them. */
  bare?: boolean;
  card: {
    heading: string;
    lines: { text: string; kind: 'say' | 'warn' | 'plain' | 'small' }[];
    buttons: { label: string; primary?: boolean; press(): void }[];
    /** Where it stands while it speaks of no control; default left. */
    side?: 'left' | 'right';
  };
}

export interface Overlay {
  show(content: OverlayContent): void;
  /** Takes everything off the page until the next `show`. */
  hide(): void;
  close(): void;
}

/** Space between a control and its ring, in px. */
const space = 5;

/**
 * Opens the overlay in a closed shadow root in the top layer. It takes no clicks but on its card, and changes nothing of the page.
 * It follows its controls through scrolling and resizing until it is closed.
 */
export function openOverlay(document: Document, language: string): Overlay {
  const host = document.createElement(overlayTag);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const layer = document.createElement('div');
  layer.popover = 'manual';
  layer.lang = language;
  const rings = document.createElement('div');
  const card = document.createElement('section');
  card.className = 'card';
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-modal', 'false');
  card.setAttribute('aria-labelledby', 'heading');
  layer.append(rings, card);
  root.append(style, layer);

  let stopFollowing: (() => void)[] = [];
  let shownRings: OverlayContent['rings'] = [];
  let shownCard = '';

  /** Whatever lies outside a modal dialog is inert, the top layer too: inside it the card stays usable. */
  const stayOnTop = () => {
    const parent = topmost(document.querySelectorAll('dialog:modal')) ?? document.documentElement;
    if (host.parentNode === parent && layer.matches(':popover-open')) return;
    parent.append(host);
    layer.showPopover();
  };

  const clear = () => {
    for (const stop of stopFollowing) stop();
    stopFollowing = [];
    rings.replaceChildren();
  };

  const follow = (wanted: OverlayContent['rings'], side: 'left' | 'right' = 'left') => {
    clear();
    for (const ring of wanted) {
      const box = rings.appendChild(makeRing(document, ring));
      stopFollowing.push(autoUpdate(ring.element, box, () => place(box, ring.element)));
    }
    const anchor = wanted.find(({ kind }) => !/^(decoy|pick|part)$/.test(kind))?.element;
    if (anchor) stopFollowing.push(autoUpdate(anchor, card, () => placeBeside(anchor, card)));
    // Dialogs have their buttons at the right; the card must not lie on one.
    else Object.assign(card.style, { left: 'auto', right: 'auto', top: 'auto', bottom: '16px', [side]: '16px' });
  };

  const draw = (content: OverlayContent) => {
    stayOnTop();
    card.hidden = content.bare ?? false;
    // Drawing the same again would start animations anew, take the focus from a button and make a screen reader say it twice.
    const words = JSON.stringify(content.card);
    if (words !== shownCard) fillCard(document, card, content.card);
    for (const [index, button] of [...card.querySelectorAll('button')].entries())
      button.onclick = () => content.card.buttons[index]?.press();
    if (words !== shownCard || !sameRings(shownRings, content.rings)) follow(content.rings, content.card.side);
    shownCard = words;
    shownRings = content.rings;
  };

  const press = notUnderPress(card, draw);

  return {
    show: press.draw,
    hide() {
      press.forget();
      clear();
      shownRings = [];
      shownCard = '';
      host.remove();
    },
    close() {
      press.end();
      clear();
      host.remove();
    },
  };
}

function sameRings(one: OverlayContent['rings'], other: OverlayContent['rings']): boolean {
  return (
    one.length === other.length &&
    one.every(
      (ring, index) =>
        ring.element === other[index]?.element && ring.kind === other[index].kind && ring.label === other[index].label,
    )
  );
}

function makeRing(document: Document, ring: OverlayContent['rings'][number]): HTMLElement {
  const box = document.createElement('div');
  box.className = `ring ${ring.kind}`;
  box.setAttribute('aria-hidden', 'true');
  if (ring.label) box.appendChild(document.createElement('span')).textContent = ring.label;
  return box;
}

function fillCard(document: Document, card: HTMLElement, content: OverlayContent['card']): void {
  const heading = document.createElement('h2');
  heading.id = 'heading';
  heading.textContent = content.heading;
  const words = document.createElement('div');
  words.setAttribute('aria-live', 'polite');
  for (const { text, kind } of content.lines) {
    const line = words.appendChild(document.createElement('p'));
    line.className = kind;
    line.textContent = text;
  }
  const buttons = document.createElement('div');
  buttons.className = 'buttons';
  for (const { label, primary } of content.buttons) {
    const button = buttons.appendChild(document.createElement('button'));
    button.type = 'button';
    button.className = primary ? 'primary' : '';
    button.textContent = label;
  }
  card.replaceChildren(heading, words, buttons);
}

function place(box: HTMLElement, element: Element): void {
  const { left, top, width, height } = boxOf(element);
  Object.assign(box.style, {
    left: `${left - space}px`,
    top: `${top - space}px`,
    width: `${width + 2 * space}px`,
    height: `${height + 2 * space}px`,
    display: width > 0 && height > 0 ? '' : 'none',
  });
}

async function placeBeside(anchor: Element, card: HTMLElement): Promise<void> {
  const { x, y } = await computePosition({ getBoundingClientRect: () => boxOf(anchor) }, card, {
    strategy: 'fixed',
    placement: 'bottom-end',
    middleware: [
      offset(30),
      // Sideways it shifts: at the side of its control it would lie on the control's neighbours.
      flip({ crossAxis: false, fallbackPlacements: ['top-end', 'left', 'right'] }),
      shift({ padding: 12, crossAxis: true }),
    ],
  });
  Object.assign(card.style, { left: `${x}px`, top: `${y}px`, right: 'auto', bottom: 'auto' });
}
