import { otherFrames, otherOrigins } from './guide-frames.ts';
import type { Told } from './guide-tell.ts';
import type { GuideView } from './guide-view.ts';
import type { Searched } from './searched.ts';

/** Frames of other origins are asked when a control has been missing for so long, in ms, and again after as long. */
const askAfter = 1_500;

/**
 * What a guide knows of frames of other origins, each of which has a guide of its own: the page around them whether one of them sees the
 * control, a frame what it told of itself.
 */
export class OtherFrames {
  readonly #tell: (told: Told) => Promise<GuideView | null>;
  #askedAt = 0;
  #seenHere: boolean | undefined;
  #seenIn: string | undefined;
  /** Origins of frames that the browser keeps us out of. */
  closed: string[] = [];

  constructor(tell: (told: Told) => Promise<GuideView | null>) {
    this.#tell = tell;
  }

  /** Origin of the frame that sees the control. Where one sees it, others that are closed no longer matter. */
  get seenIn(): string | undefined {
    return this.#seenIn;
  }

  set seenIn(origin: string | undefined) {
    this.#seenIn = origin;
    if (origin !== undefined) this.closed = [];
  }

  /** The next step's control may stand elsewhere. */
  forget(): void {
    this.#seenHere = undefined;
    this.seenIn = undefined;
    this.closed = [];
  }

  /** In a frame: tells the page around it whether the control stands in it, once. */
  tellSeen(seen: boolean): void {
    if (seen !== this.#seenHere) void this.#tell({ type: 'seen', seen }).catch(() => null);
    this.#seenHere = seen;
  }

  /** What has been missing for `waited` ms on our own roots may be in a frame that only its own script can look into. */
  async ask(searched: Searched, waited: number): Promise<void> {
    if (waited <= askAfter || performance.now() - this.#askedAt < askAfter) return;
    const origins = otherOrigins(searched);
    if (origins.length === 0) return;
    this.#askedAt = performance.now();
    const answer = await this.#tell({ type: 'frames', origins }).catch(() => null);
    this.closed = answer?.closedFrames ?? [];
  }

  /** The frame that sees the control. */
  frameIn(searched: Searched): Element | undefined {
    if (this.seenIn === undefined) return undefined;
    return otherFrames(searched).find(({ origin }) => origin === this.seenIn)?.element;
  }
}
