import type { Records } from './records.ts';

/** Bytes of a list that are kept. */
const listBytes = 100_000;
/** Keys within keys that become columns of their own: `properties.email`. */
const keyDepth = 3;
const separator = new TextEncoder().encode(';');
/** Stands in a cell for an object that is no column. */
const object = new TextEncoder().encode('{…}');

/**
 * Turns one record of JSON into cells: a value under its key, an object's values under its key and theirs (`properties.email`),
 * a list's values in one cell, parted by semicolons. Depth counts from the record, whose own keys and values have 1.
 */
export class JsonRecord {
  readonly #records: Records;
  readonly #columns = new Map<string, number | undefined>();
  readonly #keys: string[] = [];
  /** Depth of the list, or of the object too deep for columns, that becomes one cell; 0 outside of one. */
  #cellAt = 0;
  #parts: Uint8Array[] = [];
  #size = 0;

  constructor(records: Records) {
    this.#records = records;
  }

  open(kind: 'object' | 'list', depth: number): void {
    if (this.#cellAt > 0) {
      if (depth === this.#cellAt + 1) this.#add(object);
    } else if (kind === 'list' || depth >= keyDepth) {
      this.#cellAt = depth;
      this.#parts = kind === 'list' ? [] : [object];
      this.#size = 0;
    }
  }

  close(depth: number): void {
    if (depth !== this.#cellAt) return;
    this.#cellAt = 0;
    this.#cell(depth, joined(this.#parts));
  }

  key(name: string, depth: number): void {
    if (this.#cellAt === 0) this.#keys[depth - 1] = name;
  }

  scalar(depth: number, text: Uint8Array): void {
    if (this.#cellAt === 0) this.#cell(depth, text);
    else if (depth === this.#cellAt + 1 && this.#parts[0] !== object) this.#add(text);
  }

  /** Forgets what there is of a record that breaks off. */
  discard(): void {
    this.#cellAt = 0;
    this.#records.discard();
  }

  #add(text: Uint8Array): void {
    if (this.#size > listBytes) return;
    this.#size += text.length + 1;
    this.#parts.push(text.slice());
  }

  #cell(depth: number, text: Uint8Array): void {
    const name = depth === 1 ? (this.#keys[0] ?? '') : this.#keys.slice(0, depth).join('.');
    let column = this.#columns.get(name);
    if (column === undefined && !this.#columns.has(name)) {
      column = this.#records.addColumn(name);
      // Once there are too many columns their names need not be known.
      if (column !== undefined) this.#columns.set(name, column);
    }
    if (column !== undefined) this.#records.cell(column, text);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length + 1, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
    whole.set(separator, at++);
  }
  return whole.subarray(0, Math.max(0, at - 1));
}
