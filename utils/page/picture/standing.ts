import { elementsOf } from './elements.ts';
import { scrollbarTakesRoom } from './scroller.ts';

/** A style that stands above the page's own. Nothing of the document changes by it, and taking it off leaves no trace. */
const forEver: KeyframeAnimationOptions = { duration: 1e9, fill: 'both' };
const gone = { opacity: [0, 0], visibility: ['hidden', 'hidden'] };
const unstuck = { top: ['auto', 'auto'], bottom: ['auto', 'auto'] };
const noScrollbar = { scrollbarWidth: ['none', 'none'] };

/** What stays in place while the page scrolls belongs into a stitched picture once: bars at the top first, bars at the bottom last. */
export class StandingParts {
  readonly #document: Document;
  readonly #scroller: Element;
  /** What the picture is of, if one element: neither it nor what stands in it is hidden. */
  readonly #subject: Element | undefined;
  readonly #animations = new Map<Element, Animation[]>();
  #atBottom = new Set<Element>();

  constructor(scroller: Element, subject?: Element) {
    this.#document = scroller.ownerDocument;
    this.#scroller = scroller;
    this.#subject = subject;
  }

  /** Lets what is sticky lie where it belongs in the page, and sees what stands at the bottom. To be called with the page at its top. */
  begin(): void {
    const fixed = this.#look();
    this.#atBottom = new Set(fixed.filter(isAtBottom));
    // One that takes room is cut off instead: hiding it would lay the page out anew.
    if (!scrollbarTakesRoom(this.#scroller)) this.#animate(this.#scroller, noScrollbar);
  }

  /** Shows what belongs into this tile of `tiles`, and hides the rest. */
  show(tile: number, tiles: number): void {
    for (const element of this.#look()) {
      const isTurn = this.#atBottom.has(element) ? tile === tiles - 1 : tile === 0;
      if (isTurn && !this.#subject) this.#release(element);
      else if (!this.#animations.has(element)) this.#hide(element);
    }
  }

  end(): void {
    for (const element of [...this.#animations.keys()]) this.#release(element);
  }

  /** What is fixed now; what is sticky is let loose on the way. Scripts make bars fixed as the page scrolls, so each tile looks anew. */
  #look(): Element[] {
    const fixed: Element[] = [];
    for (const element of elementsOf(this.#document)) {
      const { position } = getComputedStyle(element);
      if (position === 'sticky' && !this.#animations.has(element)) this.#animate(element, unstuck);
      if (position === 'fixed' && !this.#isOfMotif(element)) fixed.push(element);
    }
    return fixed;
  }

  /** Apps put everything into one box that stands fixed: what the picture's own parts stand in stays. */
  #isOfMotif(element: Element): boolean {
    return element.contains(this.#subject ?? this.#scroller) || this.#subject?.contains(element) === true;
  }

  #hide(element: Element): void {
    this.#animate(element, gone);
    if (element.matches(':modal')) this.#animate(element, gone, '::backdrop');
  }

  #animate(element: Element, frames: PropertyIndexedKeyframes, pseudoElement?: string): void {
    const animation = element.animate(frames, pseudoElement ? { ...forEver, pseudoElement } : forEver);
    this.#animations.set(element, [...(this.#animations.get(element) ?? []), animation]);
  }

  #release(element: Element): void {
    for (const animation of this.#animations.get(element) ?? []) animation.cancel();
    this.#animations.delete(element);
  }
}

/** True for a low bar in the lower half of the window. */
function isAtBottom(element: Element): boolean {
  const { top, height } = element.getBoundingClientRect();
  return height < innerHeight / 2 && top + height / 2 > innerHeight / 2;
}
