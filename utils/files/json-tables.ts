import type { JsonSink } from './json-scanner.ts';

/** A list of records within JSON. */
export interface JsonTable {
  /** The keys that lead to it, joined by dots; empty when it is the whole text. */
  part: string;
  /** Whole records. */
  rows: number;
  /** Every key that any record has, in the order they came. */
  columns: Set<string>;
}

/** Lists of records are looked for under this many keys: `{"data": {"contacts": [...]}}` has two. */
const keyDepth = 3;
/** Lists of records in one text. */
const mostTables = 200;
/** Keys under which a server says what went wrong. */
const complaint = /(^|\.)(errors?|warnings?|messages?|details)$/i;

/** Finds the lists of records in JSON and counts them. What is within a record is not looked at. */
export class JsonTables implements JsonSink {
  readonly badLine: (line: number) => void;
  readonly #tables: JsonTable[] = [];
  readonly #mostColumns: number;
  readonly #lines: boolean;
  readonly #keys: string[] = [];
  /** Depth at which the outermost list stands that is not known as a table; below zero outside of one. */
  #listAt = -1;
  /** That list is still empty. */
  #fresh = false;
  #empty: string | undefined;
  #table: JsonTable | undefined;
  /** Depth at which the records of the table stand. */
  #recordsAt = 0;

  /** `columns` is how many keys are kept. With `lines` each text is one record of the only table. */
  constructor(options: { columns: number; lines: boolean; badLine(line: number): void }) {
    this.#mostColumns = options.columns;
    this.#lines = options.lines;
    this.badLine = options.badLine;
    if (options.lines) this.#begin('', 0);
  }

  /** The lists of records; where there is none but an empty list, that one. */
  get tables(): readonly JsonTable[] {
    const none = this.#tables.length === 0 && this.#empty !== undefined;
    return none ? [{ part: this.#empty ?? '', rows: 0, columns: new Set() }] : this.#tables;
  }

  get records(): number {
    return this.#tables.reduce((sum, { rows }) => sum + rows, 0);
  }

  open(kind: 'object' | 'list', depth: number): void {
    if (this.#table) return;
    if (kind === 'object') {
      if (this.#fresh && depth === this.#listAt + 1) this.#begin(this.#path(this.#listAt), depth);
    } else if (depth === 0) {
      this.#begin('', 1);
    } else if (this.#listAt < 0 && depth <= keyDepth) {
      this.#listAt = depth;
      this.#fresh = true;
      return;
    }
    this.#fresh = false;
  }

  close(depth: number): void {
    if (this.#table) {
      if (depth === this.#recordsAt) this.#table.rows++;
      else if (depth < this.#recordsAt) this.#endList();
      return;
    }
    if (depth !== this.#listAt) return;
    if (this.#fresh) this.#empty ??= this.#path(depth);
    this.#endList();
  }

  key(name: string, depth: number): void {
    if (!this.#table && depth <= keyDepth) this.#keys[depth - 1] = name;
    const columns = this.#table?.columns;
    if (columns && depth === this.#recordsAt + 1 && columns.size < this.#mostColumns) columns.add(name);
  }

  scalar(depth: number): void {
    this.#fresh = false;
    if (this.#table && depth === this.#recordsAt) this.#table.rows++;
  }

  #path(depth: number): string {
    return this.#keys.slice(0, depth).join('.');
  }

  #begin(part: string, recordsAt: number): void {
    if (this.#tables.length === mostTables || complaint.test(part)) return;
    this.#table = { part, rows: 0, columns: new Set() };
    this.#tables.push(this.#table);
    this.#recordsAt = recordsAt;
  }

  #endList(): void {
    this.#listAt = -1;
    this.#fresh = false;
    if (!this.#lines) this.#table = undefined;
  }
}
