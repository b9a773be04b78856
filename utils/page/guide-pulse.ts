/** Time between two looks, in ms; longer when a look is dear, so that the page keeps 95 % of the time. */
const pause = 250;
const shareOfTime = 20;
/** What the person presses is looked at anyway; what the page does by itself must not go unseen for longer than this, in ms. */
const longestPause = 10_000;

/** Looks at the page again and again while it is seen, less often where a look is dear. */
export class Pulse {
  readonly #look: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param look looks once, and says whether to look again later */
  constructor(look: () => boolean) {
    this.#look = look;
  }

  /** Looks now, and goes on from here. Nothing is looked at in a page that nobody sees. */
  beat(): void {
    this.stop();
    if (document.hidden) return;
    const began = performance.now();
    if (this.#look()) this.#timer = setTimeout(() => this.beat(), pauseAfter(performance.now() - began));
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}

/** How long to leave the page alone after a look that took so long; both in ms. */
function pauseAfter(look: number): number {
  return Math.min(Math.max(pause, look * shareOfTime), longestPause);
}
