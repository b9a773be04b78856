import { isSecretField, marksOf } from '../../secrets/field.ts';
import { boxOf } from '../box.ts';
import { overlayOpacity, overlayTag } from '../overlay-tag.ts';
import { innerRootsOf } from '../page-roots.ts';
import { loadAll } from './load-all.ts';
import { painted } from './painted.ts';
import { type Box, type Motif, overlap, type PicturePlan, type Tile } from './plan.ts';
import { portOf, scrollerAround, scrollerOfPage } from './scroller.ts';
import { StandingParts } from './standing.ts';

/** The longest page that is kept as a picture, in CSS px: about a minute's work at two shots a second. */
export const longestPage = 40_000;
/** Should the one who takes the picture be gone, the page is as it was after so many ms. */
const longestPause = 8_000;

/** A page that sits for its picture: scrolls where it is wanted, and is as it was when it ends. Nothing of its document changes. */
export class Sitting {
  readonly #document: Document;
  readonly #motif: Motif;
  readonly #subject: Element | undefined;
  readonly #scroller: Element;
  readonly #standing: StandingParts;
  /** Every box that is scrolled for the picture, with where it was. */
  readonly #before: { box: Element; left: number; top: number }[];
  #height = 0;
  #tiles = 1;
  /** False for an element that stands fixed in the window: nothing brings more of it into sight. */
  readonly #scrolls: boolean;
  #end: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, motif: Motif, subject?: Element) {
    this.#document = document;
    this.#motif = motif;
    this.#subject = subject;
    const own = document.scrollingElement ?? document.documentElement;
    const scroller = subject ? scrollerAround(subject) : scrollerOfPage(document);
    this.#scrolls = scroller !== undefined;
    this.#scroller = scroller ?? own;
    this.#standing = new StandingParts(this.#scroller, subject);
    this.#before = [...new Set([own, this.#scroller])].map((box) => ({
      box,
      left: box.scrollLeft,
      top: box.scrollTop,
    }));
  }

  /** Gets the page ready and says what the picture will be. */
  async begin(): Promise<PicturePlan> {
    this.#stayAwake();
    this.#showOverlay(false);
    const view = { width: innerWidth, height: innerHeight };
    if (this.#motif === 'visible') {
      await painted();
      return { view, ...view, tiles: 1, leftOut: 0, of: 'window' };
    }
    if (this.#motif === 'page') {
      await loadAll(this.#scroller, longestPage);
      this.#scroller.scrollTo({ top: 0, behavior: 'instant' });
      await painted();
    }
    const { width, height } = this.#region();
    this.#height = Math.min(height, this.#scrolls ? longestPage : innerHeight);
    this.#tiles = this.#scrolls ? Math.max(Math.ceil(this.#height / portOf(this.#scroller).height), 1) : 1;
    this.#standing.begin();
    const isDocument = this.#scroller === this.#document.scrollingElement;
    const of = this.#motif === 'element' ? 'element' : isDocument ? 'page' : 'column';
    return { view, width, height: this.#height, tiles: this.#tiles, leftOut: height - this.#height, of };
  }

  /** Makes the page ready for a shot, counted from 0. */
  async show(tile: number): Promise<Tile> {
    this.#stayAwake();
    const view = { x: 0, y: 0, width: innerWidth, height: innerHeight };
    if (this.#motif === 'visible') return { from: view, x: 0, y: 0, secrets: this.#secrets() };
    const port = portOf(this.#scroller);
    const down = this.#region().y + tile * port.height - port.y;
    if (this.#scrolls) this.#scroller.scrollTo({ top: this.#scroller.scrollTop + down, behavior: 'instant' });
    this.#standing.show(tile, this.#tiles);
    await painted();
    const region = { ...this.#region(), height: this.#height };
    const from = overlap(region, port);
    return { from, x: from.x - region.x, y: from.y - region.y, secrets: this.#secrets() };
  }

  /** The page is as it was. */
  end(): void {
    clearTimeout(this.#end);
    this.#standing.end();
    for (const { box, left, top } of this.#before) box.scrollTo({ left, top, behavior: 'instant' });
    this.#showOverlay(true);
  }

  /** All of what the picture is of, as it lies now, from the window's corner; most of it outside. */
  #region(): Box {
    if (this.#subject) return plain(this.#subject.getBoundingClientRect());
    const { x, y, width } = portOf(this.#scroller);
    return { x, y: y - this.#scroller.scrollTop, width, height: this.#scroller.scrollHeight };
  }

  #secrets(): Box[] {
    const roots = [this.#document, ...innerRootsOf(this.#document)()];
    const fields = roots.flatMap((root) => [...root.querySelectorAll('input')]);
    return fields.filter((field) => isSecretField(marksOf(field))).map((field) => plain(boxOf(field)));
  }

  #showOverlay(shown: boolean): void {
    const overlay = this.#document.querySelector<HTMLElement>(overlayTag);
    // Not seen, but still there: a press at this moment is for its card, not for what lies under it in the page. What stands in the top
    // layer takes no opacity from its host; what it inherits, it takes.
    if (shown) overlay?.style.removeProperty(overlayOpacity);
    else overlay?.style.setProperty(overlayOpacity, '0');
  }

  #stayAwake(): void {
    clearTimeout(this.#end);
    this.#end = setTimeout(() => this.end(), longestPause);
  }
}

/** The members of a `DOMRect` are its class's own, so that a spread or a message would lose them. */
function plain({ x, y, width, height }: DOMRect): Box {
  return { x, y, width, height };
}
