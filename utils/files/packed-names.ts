import { IdSet, markOf } from './id-set.ts';
import { baseName } from './object-facts.ts';

/** Columns that name files. */
const fileColumn = /^((file|attachment|document)s?([ _]?(name|path|file))?|附件(名称?|路径)?|文件(名称?|路径)?)$/i;

/** Whether a column of this name holds the names of files. */
export function namesFiles(name: string): boolean {
  return fileColumn.test(name.trim());
}

/** Names kept at most. */
const most = 2 ** 16;
/** No file system has longer names. */
const nameBytes = 1_000;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** How a name is compared: without folders, upper and lower case the same. */
function comparableName(path: string): Uint8Array {
  return encoder.encode(baseName(path.trim()).normalize('NFC').toLowerCase());
}

/** The names of the files that are packed beside tables, each with and without its ending: some CRMs name them by an id alone. */
export function packedNames(paths: readonly string[]): IdSet {
  const names = new IdSet();
  for (const path of paths) {
    const name = comparableName(path);
    const stem = comparableName(path.replace(/\.\w{1,8}$/, ''));
    names.seen(name, 0, name.length);
    names.seen(stem, 0, stem.length);
  }
  return names;
}

/** The different names of files that stand in one column, with the row of each. Of very many only the first are kept. */
export class NamedFiles {
  readonly #known = new IdSet();
  readonly #kept: { high: number; low: number; row: number }[] = [];

  cell(bytes: Uint8Array, start: number, end: number, row: number): void {
    if (this.#kept.length === most || end - start > nameBytes) return;
    const name = comparableName(decoder.decode(bytes.subarray(start, end)));
    if (name.length === 0 || this.#known.seen(name, 0, name.length)) return;
    this.#kept.push({ ...markOf(name, 0, name.length), row });
  }

  /** How many files are named, and the rows of those that are not among the packed ones. */
  missingFrom(packed: IdSet): { looked: number; rows: number[] } {
    const missing = this.#kept.filter(({ high, low }) => packed.keeps(high) && !packed.has(high, low));
    return { looked: this.#kept.length, rows: missing.map(({ row }) => row) };
  }
}
