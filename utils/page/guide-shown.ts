import { type CardActions, type CardExtras, stepContent } from './guide-card.ts';
import type { Decision } from './guide-decision.ts';
import type { Leading } from './guide-lead.ts';
import { OtherFrames } from './guide-other-frames.ts';
import type { Told } from './guide-tell.ts';
import type { GuideView } from './guide-view.ts';
import type { Overlay } from './overlay.ts';
import { SaidReader } from './said.ts';
import type { Searched } from './searched.ts';

/** What stands on the page for a step, look after look, with what frames of other origins know of it. */
export class StepShown {
  readonly #overlay: Overlay;
  readonly #actions: CardActions;
  readonly #frames: OtherFrames;
  readonly #said = new SaidReader();
  /** What became of the page that the person wants kept. */
  kept: CardExtras['kept'];

  constructor(overlay: Overlay, actions: CardActions, tell: (told: Told) => Promise<GuideView | null>) {
    this.#overlay = overlay;
    this.#actions = actions;
    this.#frames = new OtherFrames(tell);
  }

  /** Another step begins. */
  forget(): void {
    this.kept = undefined;
    this.#frames.forget();
  }

  /** A frame of this origin sees the control; undefined when none does any more. */
  seenIn(origin: string | undefined): void {
    this.#frames.seenIn = origin;
  }

  /** True while the control stands in a frame: then it is not missing here. */
  get isInFrame(): boolean {
    return this.#frames.seenIn !== undefined;
  }

  show(leading: Leading, decision: Decision, searched: Searched): void {
    const { view, waited } = leading;
    const isMissing = decision.type === 'show' && decision.found.type === 'none' && view.step.target !== undefined;
    if (view.inFrame) {
      // The page around it speaks of what is not here.
      const seen = decision.type === 'waiting' || (decision.type === 'show' && !isMissing);
      this.#frames.tellSeen(seen);
      if (!seen) {
        this.#overlay.hide();
        return;
      }
    } else if (this.isInFrame) leading.waitAnew();
    else if (isMissing) void this.#frames.ask(searched, waited);
    const extras: CardExtras = {
      said: view.reads ? this.#said.read(searched) : undefined,
      kept: this.kept,
      seenIn: this.#frames.seenIn,
      frame: this.#frames.frameIn(searched),
      closedFrames: this.#frames.closed,
    };
    this.#overlay.show(stepContent(view, decision, extras, this.#actions));
  }
}
