import type { Language } from '../../utils/text.ts';
import type { Practice } from '../crms/kit/index.ts';
import type { Scene } from './scene.ts';

/** Practice CRMs are started by name; what each can be set to is its own. */
export type Start = (options: Record<string, unknown>) => Promise<Practice>;

/** One practice CRM at a time, which scenes with the same options share as long as none of them has changed its state. */
export class Cast {
  readonly #start: Start;
  readonly #language: Language;
  #now: { practice: Practice; options: string; state: string } | undefined;

  constructor(start: Start, language: Language) {
    this.#start = start;
    this.#language = language;
  }

  /** The scenes in the order that starts the fewest. */
  ordered(scenes: readonly Scene[]): Scene[] {
    const groups = Map.groupBy(scenes, ({ options = {} }) => JSON.stringify(options));
    return [...groups.values()].flat();
  }

  async practiceFor({ options = {} }: Scene): Promise<Practice> {
    const wanted = JSON.stringify(options);
    if (this.#now?.options === wanted && stateOf(this.#now.practice) === this.#now.state) return this.#now.practice;
    await this.end();
    const practice = await this.#start({ ...options, language: this.#language, pace: 'quick' });
    this.#now = { practice, options: wanted, state: stateOf(practice) };
    return practice;
  }

  async end(): Promise<void> {
    await this.#now?.practice.close();
    this.#now = undefined;
  }
}

/** What the practice CRM remembers, but for what was asked of it. */
function stateOf({ state }: Practice): string {
  return JSON.stringify({ ...state, requests: [] });
}
