import { found } from './check-type.ts';
import { sqlCutOff, sqlDump } from './checks/kind.ts';
import type { FormatReader, FormatResult } from './format.ts';

/** Programs that make dumps say so in the first lines and close with a line of their own. */
const programs: readonly [begins: RegExp, ends: RegExp][] = [
  [/^-- (MySQL|MariaDB) dump /m, /^-- Dump completed/m],
  [/^-- PostgreSQL database( cluster)? dump\s*$/m, /^-- PostgreSQL database( cluster)? dump complete\s*$/m],
];
const kept = 4096;

/** Recognises a dump of a database, and whether it was written to its end where its program marks the end. */
export class SqlReader implements FormatReader {
  readonly #path: string;
  readonly #decoder = new TextDecoder();
  #start = '';
  #tail: Uint8Array = new Uint8Array();

  constructor(path: string) {
    this.#path = path;
  }

  write(text: Uint8Array): void {
    if (this.#start.length < kept) this.#start += this.#decoder.decode(text.subarray(0, kept));
    const tail = new Uint8Array([...this.#tail, ...text.subarray(-kept)]);
    this.#tail = tail.subarray(-kept);
  }

  end(): FormatResult {
    const tail = this.#decoder.decode(this.#tail);
    const cut = programs.some(([begins, ends]) => begins.test(this.#start) && !ends.test(tail));
    return { parts: [], findings: [found(cut ? sqlCutOff : sqlDump, {}, { path: this.#path })] };
  }
}
