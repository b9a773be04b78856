import { finishedContent, stoppedContent } from './guide-card-end.ts';
import { Leading } from './guide-lead.ts';
import { CardPresses } from './guide-presses.ts';
import { ProofKeeper } from './guide-proof.ts';
import { Pulse } from './guide-pulse.ts';
import { StepShown } from './guide-shown.ts';
import { endsGuide, reportOf, type Send, type Told } from './guide-tell.ts';
import type { GuideNews, GuideView, StopReason } from './guide-view.ts';
import type { Root } from './intent/roots.ts';
import { type Overlay, type OverlayContent, openOverlay } from './overlay.ts';
import { openSearch, type Search } from './searched.ts';

/** Where a run is led: `own` is aborted when it leaves the page, `hear` is given the page's roots at each look. */
interface Led {
  send: Send;
  own: AbortController;
  hear(roots: readonly Root[]): void;
}

/** A run of a guide as one page holds it: at one step after the other it looks, shows and reports. */
export class GuideRun {
  readonly #led: Led;
  readonly overlay: Overlay;
  readonly search: Search = openSearch(document);
  readonly presses = new CardPresses(this);
  readonly shown: StepShown;
  readonly proof = new ProofKeeper((told) => this.#led.send(told));
  readonly #pulse = new Pulse(() => this.#lookOnce());
  #leading: Leading;
  /** What it does now: leads, waits for an answer, rests with a card that stays, lets the person pick, or nothing any more. */
  mode: 'leading' | 'reporting' | 'resting' | 'picking' | 'left' = 'leading';
  /** What stands there while it rests. */
  #rested: OverlayContent | undefined;

  constructor(first: GuideView, led: Led) {
    this.#led = led;
    this.#leading = new Leading(first);
    this.overlay = openOverlay(document, first.language);
    this.shown = new StepShown(this.overlay, this.presses, (told) => this.tell(told));
  }

  get leading(): Leading {
    return this.#leading;
  }

  /** Looks at the page now, and again and again from here. */
  look(): void {
    this.#pulse.beat();
  }

  /** The page is seen again, or no longer. */
  wakeUp(): void {
    this.#leading.wakeUp();
    this.look();
  }

  /** What was seen or done in another frame of this page. */
  hearNews(news: GuideNews): void {
    if (this.mode === 'picking' || this.mode === 'left') return;
    if (news.type === 'seen') {
      this.shown.seenIn(news.origin);
      this.look();
    } else if (news.view) this.#goOn(news.view);
    else this.leave();
  }

  /** Tells something of the step; where it stands is not changed by that. @throws when nobody hears it */
  tell(told: Told): Promise<GuideView | null> {
    return this.#led.send(reportOf(this.#leading.view, told));
  }

  /** Reports what becomes of the step, then goes on with what the answer says. */
  async report(told: Told): Promise<void> {
    this.mode = 'reporting';
    const next = await this.tell(told).catch(() => undefined);
    if (this.#isOver()) return;
    if (next) return this.#goOn(next);
    const { view } = this.#leading;
    // No further step: the guide is through, or it goes on in another tab, where the person sees it.
    if (next === null && endsGuide(view, told)) this.#rest(finishedContent(view, () => this.leave()));
    else this.leave();
  }

  /** After picking: goes on with what was there before. */
  takeUp(): void {
    if (this.#rested) this.#rest(this.#rested);
    else this.#lead();
  }

  /** The guide leaves the page, which is the person's again at once. */
  leave(): void {
    if (this.#isOver()) return;
    this.mode = 'left';
    this.#pulse.stop();
    this.presses.end();
    this.search.close();
    this.overlay.close();
    this.#led.own.abort();
  }

  /** @returns whether to look again */
  #lookOnce(): boolean {
    if (this.mode !== 'leading') return false;
    const searched = this.search.now();
    this.#led.hear(searched.roots);
    const { view } = this.#leading;
    const decision = this.#leading.look(searched, new URL(location.href));
    if (!view.inFrame) this.proof.look(view, decision);
    this.shown.proven = [...this.proof.kept];
    if (decision.type === 'goal') void this.report({ type: 'goal' });
    else if (decision.type === 'ended') void this.report({ type: 'step', outcome: decision.outcome });
    // A frame speaks of what is in it only, and what a frame has is not missing around it.
    else if (decision.type === 'stop' && !view.inFrame && !this.shown.isInFrame) void this.#stop(decision.reason);
    else this.shown.show(this.#leading, decision, searched);
    return this.mode === 'leading';
  }

  #goOn(view: GuideView): void {
    this.#leading = new Leading(view, this.#leading);
    this.shown.forget();
    this.#rested = undefined;
    this.#lead();
  }

  #lead(): void {
    this.mode = 'leading';
    this.look();
  }

  async #stop(reason: StopReason): Promise<void> {
    this.mode = 'reporting';
    await this.tell({ type: 'stopped', reason }).catch(() => null);
    if (!this.#isOver()) this.#rest(stoppedContent(this.#leading.view, reason, this.presses));
  }

  #rest(content: OverlayContent): void {
    this.mode = 'resting';
    this.#rested = content;
    this.overlay.show(content);
  }

  #isOver(): boolean {
    return this.mode === 'left';
  }
}
