import { type CustomerSearch, writeInto } from './customer/search-field.ts';
import type { CardActions } from './guide-card.ts';
import { letPick } from './guide-pick.ts';
import type { GuideRun } from './guide-run.ts';
import { pathPatternOf } from './pick.ts';
import { marksOfControl } from './pick-marks.ts';

/** What the person does on the card, on the page and with Esc, and what becomes of the run by that. */
export class CardPresses implements CardActions {
  readonly #run: GuideRun;
  #picking: AbortController | undefined;

  constructor(run: GuideRun) {
    this.#run = run;
  }

  /** Something of the page was pressed; only what the step asks for counts. */
  onPage(hits: (control: Element) => boolean): void {
    const { leading } = this.#run;
    this.#run.proof.press(leading.view);
    if (!leading.isHit(hits) || !leading.press()) return;
    if (leading.view.step.risk === 'irreversible') void this.#run.tell({ type: 'pressed' }).catch(() => null);
  }

  /** Esc leaves what is going on: the picking, the card that stays, or the guide. */
  escape(): void {
    if (this.#run.mode === 'picking') this.#endPicking();
    else if (this.#run.mode === 'resting') this.#run.leave();
    else this.stop();
  }

  press(element: Element): void {
    element.scrollIntoView({ block: 'nearest' });
    this.onPage((one) => one === element);
    (element as HTMLElement).click();
    this.#run.look();
  }

  again(): void {
    void this.#run.report({ type: 'resume' });
  }

  async did(): Promise<void> {
    if (this.#run.mode === 'resting') await this.#resume();
    await this.#run.report({ type: 'step', outcome: 'said-done' });
  }

  skip(): void {
    void this.#run.report({ type: 'step', outcome: 'skipped' });
  }

  write({ field, text }: CustomerSearch): void {
    field.scrollIntoView({ block: 'nearest' });
    writeInto(field, text);
    this.#run.look();
  }

  async keep(): Promise<void> {
    const { shown } = this.#run;
    shown.kept = 'keeping';
    this.#run.look();
    shown.kept = await this.#run.tell({ type: 'keep' }).then(
      () => 'kept',
      () => 'notKept',
    );
    this.#run.look();
  }

  pick(): void {
    const run = this.#run;
    const wasResting = run.mode === 'resting';
    const done = async (control: Element | undefined) => {
      if (!control) return this.#endPicking();
      run.mode = 'reporting';
      if (wasResting) await this.#resume();
      const path = pathPatternOf(new URL(location.href));
      await run.report({ type: 'picked', control: marksOfControl(control), path });
    };
    run.mode = 'picking';
    this.#picking = letPick({
      view: run.leading.view,
      overlay: run.overlay,
      searched: run.search.now(),
      done: (control) => void done(control),
    });
  }

  /** The person is let go at once, whether or not anybody answers. */
  stop(): void {
    void this.#run.tell({ type: 'stopped', reason: 'left-by-person' }).catch(() => null);
    this.#run.leave();
  }

  close(): void {
    this.#run.leave();
  }

  /** No press is waited for any more. */
  end(): void {
    this.#picking?.abort();
  }

  /** A guide that was stopped is taken up again. */
  async #resume(): Promise<void> {
    await this.#run.tell({ type: 'resume' }).catch(() => null);
  }

  #endPicking(): void {
    this.#picking?.abort();
    this.#run.takeUp();
  }
}
