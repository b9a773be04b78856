/** Different keys in a row that are remembered. */
const most = 2_000;

const decoder = new TextDecoder();

/**
 * The names of keys as strings. Records have the same keys in the same order, so that nearly each key is the one that followed
 * its predecessor the last time, and no string of it has to be made.
 */
export class KeyNames {
  readonly #known: { bytes: Uint8Array; name: string }[] = [];
  #next = 0;

  /** The name of the key with these bytes, which have no escapes. */
  of(bytes: Uint8Array): string {
    const name = this.#nameAt(this.#next, bytes) ?? this.#nameAt(0, bytes);
    if (name !== undefined) return name;
    const made = decoder.decode(bytes);
    if (this.#next < most) this.#known[this.#next++] = { bytes: bytes.slice(), name: made };
    return made;
  }

  #nameAt(at: number, bytes: Uint8Array): string | undefined {
    const known = this.#known[at];
    if (!known || known.bytes.length !== bytes.length) return undefined;
    for (let place = 0; place < bytes.length; place++) if (known.bytes[place] !== bytes[place]) return undefined;
    this.#next = at + 1;
    return known.name;
  }
}
