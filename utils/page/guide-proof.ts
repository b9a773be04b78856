import { barePage, completePage, type PageCapture, type PageReading, readPage } from './capture-page.ts';
import type { Decision } from './guide-decision.ts';
import type { GuideReport, GuideView, Proof } from './guide-view.ts';

/**
 * Keeps by itself what a guide's pages prove: the warnings before the last button, the reason as it was given, the confirmation.
 * The guide doesn't wait for it, and goes on where nothing can be kept.
 */
export class ProofKeeper {
  readonly #tell: (report: GuideReport) => Promise<unknown>;
  /** Steps whose page was kept already. */
  readonly #done = new Set<string>();
  /** The page as it stood when something of the step was last pressed. */
  #pressed: PageReading | undefined;
  /** What was kept so far. */
  readonly kept = new Set<Proof>();

  constructor(tell: (report: GuideReport) => Promise<unknown>) {
    this.#tell = tell;
  }

  /** Something of the page was pressed, and it has not answered yet: what was chosen until now is on it. */
  press({ step }: GuideView): void {
    if (step.proof === 'reason') this.#pressed = readPage(document);
  }

  /** The guide decided about the step that this view speaks of. */
  look(view: GuideView, decision: Decision): void {
    const { step } = view;
    const isShown = decision.type === 'show' && (step.target === undefined || decision.found.type !== 'none');
    if (isShown && step.proof === 'warnings') this.#keepOnce(view, 'warnings', readPage);
    const isOver = decision.type === 'goal' || decision.type === 'ended';
    if (isOver && this.#pressed) {
      const pressed = this.#pressed;
      this.#pressed = undefined;
      this.#keepOnce(view, 'reason', () => pressed);
    }
    const isDone = decision.type === 'ended' && decision.outcome === 'done' && step.risk === 'irreversible';
    if (view.provesEnd && (decision.type === 'goal' || isDone)) this.#keepOnce(view, 'confirmation', readPage);
  }

  /** The page goes: what was pressed on it last is not lost with it. */
  leave(view: GuideView): void {
    if (this.#pressed) void this.#send('reason', barePage(this.#pressed), view);
    this.#pressed = undefined;
  }

  #keepOnce(view: GuideView, proof: Proof, read: (document: Document) => PageReading): void {
    const key = `${view.step.id} ${proof}`;
    if (this.#done.has(key)) return;
    this.#done.add(key);
    void completePage(read(document)).then((page) => this.#send(proof, page, view));
  }

  async #send(proof: Proof, page: PageCapture, { caseId, guide, step }: GuideView): Promise<void> {
    // By now the guide may be at the next step.
    const told = { type: 'proof', proof, page, caseId, guide, step: step.id } as const;
    await this.#tell(told).then(
      () => this.kept.add(proof),
      () => undefined,
    );
  }
}
