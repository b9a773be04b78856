import { type Decision, decide, looksRedesigned, type StepMemory } from './guide-decision.ts';
import type { GuideView } from './guide-view.ts';
import type { Searched } from './searched.ts';

/** Longer gaps between two looks are no waiting, in ms: the page was frozen or the computer slept. */
const longestGap = 10_000;

/** One step while it is led through: what is known of it besides the page, and what the last look said. */
export class Leading {
  readonly view: GuideView;
  #memory: StepMemory = { shown: false, pressed: false, waited: 0, redesigned: false };
  #decision: Decision | undefined;
  #scrolled = false;
  #lastLook = performance.now();

  #hit: Element | undefined;

  constructor(view: GuideView, before?: Leading) {
    this.view = view;
    if (before) this.#memory.before = before.#hit;
  }

  /** Looks at the page once and decides. A control that was found is scrolled to, once. */
  look(searched: Searched, url: URL): Decision {
    const memory = this.#memory;
    const now = performance.now();
    memory.waited += Math.min(now - this.#lastLook, longestGap);
    this.#lastLook = now;
    memory.redesigned ||= looksRedesigned(this.view, memory, searched);
    const decision = decide(this.view, memory, searched, url);
    this.#decision = decision;
    if (decision.type === 'elsewhere') memory.waited = 0;
    if (decision.type === 'show') this.#shown(decision);
    return decision;
  }

  /** The search has an end; a control that was found may wait for the person as long as it likes. */
  #shown({ found }: Extract<Decision, { type: 'show' }>): void {
    if (found.type === 'found' && found.obstacle === 'off-screen' && !this.#scrolled) {
      this.#scrolled = true;
      found.shown.scrollIntoView({ block: 'center' });
    }
    if (found.type === 'none' && this.view.step.target) return;
    this.waitAnew();
    this.#memory.shown = true;
  }

  /** Milliseconds that the step has waited for its control, or for its effect. */
  get waited(): number {
    return this.#memory.waited;
  }

  waitAnew(): void {
    this.#memory.waited = 0;
  }

  /** Time in which nobody sees the page is not counted. */
  wakeUp(): void {
    this.#lastLook = performance.now();
  }

  /** The step's control was pressed. @returns false when it was before */
  press(): boolean {
    if (this.#memory.pressed) return false;
    this.#memory = { ...this.#memory, shown: true, pressed: true, waited: 0 };
    return true;
  }

  /** True when what was pressed is the step's control, or one of those that fit. */
  isHit(hits: (control: Element) => boolean): boolean {
    if (this.#decision?.type !== 'show') return false;
    const { found } = this.#decision;
    // What opens the menu that it stands in is not it.
    const controls =
      found.type === 'unsure'
        ? found.elements
        : found.type === 'found' && found.obstacle !== 'in-menu'
          ? [found.element, found.shown]
          : [];
    const hit = controls.find(hits);
    this.#hit ??= hit;
    return hit !== undefined;
  }
}
