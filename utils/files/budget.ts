import type { Limits } from './limits.ts';

/** Reading one file took longer than the limit. */
export class OutOfTime extends Error {}

/** What is left of the limits for one file, over all that is packed in it. */
export class Budget {
  readonly limits: Limits;
  readonly #now: () => number;
  readonly #until: number;
  #unpacked = 0;
  #entries = 0;

  /** `now` gives milliseconds. */
  constructor(limits: Limits, now = () => performance.now()) {
    this.limits = limits;
    this.#now = now;
    this.#until = now() + limits.seconds * 1000;
  }

  get entriesLeft(): number {
    return this.limits.entries - this.#entries;
  }

  takeEntries(count: number): void {
    this.#entries += count;
  }

  /** Watches one packed file of this size being unpacked: the function takes what came out, and says whether to go on. */
  watch(packedBytes: number): (bytes: number) => boolean {
    const { ratio, ratioFrom, unpackedBytes } = this.limits;
    let own = 0;
    return (bytes) => {
      this.checkTime();
      own += bytes;
      this.#unpacked += bytes;
      const swollen = own > ratioFrom && own > packedBytes * ratio;
      return !swollen && this.#unpacked <= unpackedBytes;
    };
  }

  /** @throws {OutOfTime} */
  checkTime(): void {
    if (this.#now() > this.#until) throw new OutOfTime();
  }
}
