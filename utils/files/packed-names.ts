import { IdSet } from './id-set.ts';
import { MarkedRows } from './marked-rows.ts';
import { baseName } from './object-facts.ts';

/** Columns that name files. */
const fileColumn = /^((file|attachment|document)s?([ _]?(name|path|file))?|附件(名称?|路径)?|文件(名称?|路径)?)$/i;

/** Whether a column of this name holds the names of files. */
export function namesFiles(name: string): boolean {
  return fileColumn.test(name.trim());
}

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

/** The different names of files that stand in one column, with the row of each. */
export class NamedFiles extends MarkedRows {
  cell(bytes: Uint8Array, start: number, end: number, row: number): void {
    if (end - start > nameBytes) return;
    const name = comparableName(decoder.decode(bytes.subarray(start, end)));
    if (name.length > 0) this.add(name, 0, name.length, row);
  }
}
