import type { CustomerWanted } from './customer/look.ts';
import { rowOfCustomer } from './customer/row.ts';
import { customerSearch } from './customer/search-field.ts';
import { type CardActions, type CardExtras, stepContent } from './guide-card.ts';
import type { Decision } from './guide-decision.ts';
import type { Leading } from './guide-lead.ts';
import { OtherFrames } from './guide-other-frames.ts';
import type { Told } from './guide-tell.ts';
import type { GuideView, Proof } from './guide-view.ts';
import type { Overlay } from './overlay.ts';
import { SaidReader } from './said.ts';
import type { Searched } from './searched.ts';

/** What stands on the page for a step, look after look, with what frames of other origins know of it. */
export class StepShown {
  readonly #overlay: Overlay;
  readonly #actions: CardActions;
  readonly #frames: OtherFrames;
  readonly #said = new SaidReader();
  readonly #tell: (told: Told) => Promise<GuideView | null>;
  /** What was told last of the customer that the guide is about. */
  #toldOf: string | undefined;
  /** What became of the page that the person wants kept. */
  kept: CardExtras['kept'];
  /** What was kept by itself since the guide came to this page. */
  proven: Proof[] = [];

  constructor(overlay: Overlay, actions: CardActions, tell: (told: Told) => Promise<GuideView | null>) {
    this.#overlay = overlay;
    this.#actions = actions;
    this.#tell = tell;
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
      proven: this.proven,
      seenIn: this.#frames.seenIn,
      frame: this.#frames.frameIn(searched),
      closedFrames: this.#frames.closed,
      ...(view.customer && isSearching(view, decision) && placesOf(view.customer, searched)),
    };
    if (!view.inFrame) this.#tellCustomer(view, decision, extras.said?.text);
    this.#overlay.show(stepContent(view, decision, extras, this.#actions));
  }

  /** The panel shows what the page says of the customer, and proposes a result by it. */
  #tellCustomer({ customer }: GuideView, decision: Decision, said: string | undefined): void {
    const look = 'customer' in decision ? decision.customer : undefined;
    if (!look || !customer) return;
    const told = { type: 'customer', number: customer.number, look, ...(said !== undefined && { said }) } as const;
    const key = JSON.stringify(told);
    if (key === this.#toldOf) return;
    this.#toldOf = key;
    void this.#tell(told).catch(() => null);
  }
}

/** Where the customer is looked for: a step without a control, that ends where something shows up; or another one is open. */
function isSearching({ step }: GuideView, { type }: Decision): boolean {
  return type === 'other-customer' || (type === 'show' && step.target === undefined && step.done !== undefined);
}

function placesOf(customer: CustomerWanted, { roots }: Searched): Pick<CardExtras, 'search' | 'row'> {
  return { search: customerSearch(roots, customer), row: rowOfCustomer(roots, customer) };
}
