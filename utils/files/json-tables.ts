import { JsonRecord } from './json-record.ts';
import type { JsonSink } from './json-scanner.ts';
import type { Records } from './records.ts';

/** A list of records within JSON. */
export interface JsonTable {
  /** The keys that lead to it, joined by dots; empty when it is the whole text. */
  part: string;
  /** Whole records. */
  rows: number;
  /** What they hold. */
  records: Records;
}

export interface JsonTablesOptions {
  /** Each line is one record of the only table. */
  lines: boolean;
  badLine(line: number): void;
  /** Makes the checks of a new table. */
  records(part: string): Records;
}

/** Lists of records are looked for under this many keys: `{"data": {"contacts": [...]}}` has two. */
const keyDepth = 3;
/** Lists of records in one text. */
const mostTables = 200;
/** Keys under which a server says what went wrong. */
const complaint = /(^|\.)(errors?|warnings?|messages?|details)$/i;

/** Finds the lists of records in JSON, counts the records and hands on what is in them. */
export class JsonTables implements JsonSink {
  readonly #options: JsonTablesOptions;
  readonly #tables: JsonTable[] = [];
  readonly #keys: string[] = [];
  /** Depth at which the outermost list stands that is not known as a table; below zero outside of one. */
  #listAt = -1;
  /** That list is still empty. */
  #fresh = false;
  #empty: string | undefined;
  #table: JsonTable | undefined;
  #record: JsonRecord | undefined;
  /** Depth at which the records of the table stand. */
  #recordsAt = 0;

  constructor(options: JsonTablesOptions) {
    this.#options = options;
    if (options.lines) this.#begin('', 0);
  }

  badLine(line: number): void {
    this.#record?.discard();
    this.#options.badLine(line);
  }

  /** The lists of records; where there is none but an empty list, that one. */
  get tables(): readonly JsonTable[] {
    if (this.#tables.length > 0 || this.#empty === undefined) return this.#tables;
    return [{ part: this.#empty, rows: 0, records: this.#options.records(this.#empty) }];
  }

  get records(): number {
    return this.#tables.reduce((sum, { rows }) => sum + rows, 0);
  }

  open(kind: 'object' | 'list', depth: number): void {
    if (this.#table) {
      if (depth > this.#recordsAt) this.#record?.open(kind, depth - this.#recordsAt);
      return;
    }
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

  close(depth: number, line: number): void {
    if (this.#table) {
      if (depth === this.#recordsAt) this.#endRecord(line);
      else if (depth < this.#recordsAt) this.#endList();
      else this.#record?.close(depth - this.#recordsAt);
      return;
    }
    if (depth !== this.#listAt) return;
    if (this.#fresh) this.#empty ??= this.#path(depth);
    this.#endList();
  }

  key(name: string, depth: number): void {
    if (this.#table) this.#record?.key(name, depth - this.#recordsAt);
    else if (depth <= keyDepth) this.#keys[depth - 1] = name;
  }

  scalar(depth: number, text: Uint8Array, line: number): void {
    this.#fresh = false;
    if (!this.#table) return;
    if (depth === this.#recordsAt) this.#endRecord(line);
    else if (depth > this.#recordsAt) this.#record?.scalar(depth - this.#recordsAt, text);
  }

  /** People find a record by its line where each has its own, otherwise by its number. */
  #endRecord(line: number): void {
    const table = this.#table as JsonTable;
    table.rows++;
    table.records.row(this.#options.lines ? line : table.rows);
  }

  #path(depth: number): string {
    return this.#keys.slice(0, depth).join('.');
  }

  #begin(part: string, recordsAt: number): void {
    if (this.#tables.length === mostTables || complaint.test(part)) return;
    const records = this.#options.records(part);
    this.#table = { part, rows: 0, records };
    this.#record = new JsonRecord(records);
    this.#tables.push(this.#table);
    this.#recordsAt = recordsAt;
  }

  #endList(): void {
    this.#listAt = -1;
    this.#fresh = false;
    if (!this.#options.lines) this.#table = undefined;
  }
}
