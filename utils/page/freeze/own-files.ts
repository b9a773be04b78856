/** All addresses in rules and looks, as browsers write them: always in quotes. */
export const addresses = /url\("((?:[^"\\]|\\.)*)"\)/g;

/**
 * Pictures and fonts that the styles of a copy name by address. A copy loads nothing, so what is of the page's own origin gets a
 * stand-in, for which the file itself is put in later (`fill-copy.ts`): reading it takes time, and the page must not change meanwhile.
 */
export class OwnFiles {
  // Nothing that a page says may look like one.
  readonly #stem = `own-${[...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('')}-`;
  readonly #standIns = new Map<string, string>();
  readonly #addresses: string[] = [];
  readonly #origin: string;

  /** @param origin of the page, where files may be looked for */
  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Addresses and what stands for them. */
  get wanted(): [address: string, standIn: string][] {
    return [...this.#standIns];
  }

  /** Text of a style with stand-ins for its addresses of the page's own origin, which are relative to `base`. */
  standIn(text: string, base: string): string {
    return text.replace(addresses, (whole: string, written: string) => {
      if (/^(data:|#)/.test(written)) return whole;
      const url = URL.parse(written.replace(/\\(.)/g, '$1'), base);
      return url?.origin === this.#origin ? `url(${this.#standInOf(url.href)})` : whole;
    });
  }

  /** The stand-ins in a text, with their addresses. */
  within(text: string): [address: string, standIn: string][] {
    const numbers = text.matchAll(new RegExp(`${this.#stem}(\\d+)`, 'g'));
    return Array.from(numbers, ([standIn, number]) => [this.#addresses[Number(number)] ?? '', standIn]);
  }

  #standInOf(address: string): string {
    const known = this.#standIns.get(address);
    if (known) return known;
    const standIn = `${this.#stem}${this.#addresses.push(address) - 1}`;
    this.#standIns.set(address, standIn);
    return standIn;
  }
}
