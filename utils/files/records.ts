import { Characters } from './characters.ts';
import { characterFindings } from './checks/characters.ts';
import { doubleEncodedFindings } from './checks/double-encoded.ts';
import { DoubleEncoding } from './double-encoding.ts';
import type { ObjectFacts } from './object-facts.ts';
import type { Finding } from './report.ts';
import type { Spots } from './spots.ts';
import { type BodyResult, TableBody } from './table-body.ts';

/** Bytes of one record that are looked at; a cell beyond that is cut. */
const mostBytes = 4 * 1024 ** 2;

/** Between two records, so that nothing found in one reaches into the next. */
const between = new Uint8Array(32).fill(0x20);

/** What the checks of a table found in records; of records without any cell there is no profile. */
export type RecordsResult = Omit<BodyResult, 'profile'> & Partial<Pick<BodyResult, 'profile'>>;

/**
 * Runs the checks of a table over records that are no rows of text: the rows of a sheet, the objects of a list in JSON. Their
 * cells come in any order, as UTF-8, and a new column may come with any record.
 */
export class Records {
  /** The names of the columns so far. */
  readonly columns: string[] = [];
  readonly #part: string | undefined;
  readonly #path: string;
  readonly #mostColumns: number;
  readonly #body: TableBody;
  readonly #characters = new Characters();
  readonly #garbled = new DoubleEncoding();
  #bytes = new Uint8Array(64 * 1024);
  #length = 0;
  /** Where each column's cell of this record begins and ends in the bytes. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #before = 0;

  constructor(place: { path: string; part?: string }, facts: ObjectFacts | undefined, mostColumns: number) {
    this.#path = place.path;
    this.#part = place.part;
    this.#mostColumns = mostColumns;
    this.#body = new TableBody(place.path, { row: 1, names: this.columns, cells: 0 }, facts);
  }

  /** Adds a column and gives its number; undefined when there are as many as a table may have. */
  addColumn(name: string): number | undefined {
    if (this.columns.length >= this.#mostColumns) return undefined;
    this.#starts.push(0);
    this.#ends.push(0);
    const at = this.columns.push(name) - 1;
    this.#body.addColumn();
    return at;
  }

  /** Takes a cell of the record that is being read. A column that comes twice in one record keeps its last cell. */
  cell(column: number, text: Uint8Array): void {
    const part = text.subarray(0, mostBytes - this.#length);
    this.#makeRoom(part.length);
    this.#bytes.set(part, this.#length);
    this.#starts[column] = this.#length;
    this.#length += part.length;
    this.#ends[column] = this.#length;
  }

  /** Ends a record. `row` is where people find it: the row of the sheet, the line, or the number of the record. */
  row(row: number): void {
    const bytes = this.#bytes.subarray(0, this.#length);
    for (let column = 0; column < this.columns.length; column++) {
      this.#body.cell(bytes, this.#starts[column] as number, this.#ends[column] as number, column, row, false);
    }
    this.#body.row(row, 0, false);
    for (const text of [bytes, between]) {
      this.#characters.write(text);
      this.#garbled.write(text);
      this.#before += text.length;
    }
    for (const spots of this.#spots()) spots.settle(row, this.#before);
    this.discard();
  }

  /** Forgets the cells since the last record ended. */
  discard(): void {
    this.#starts.fill(0);
    this.#ends.fill(0);
    this.#length = 0;
  }

  /** Call it once, after the last record. */
  end(): RecordsResult {
    this.#characters.end();
    this.#garbled.end();
    const path = this.#path;
    const { findings, profile, ...others } = this.#body.end();
    // As text of another encoding: the bytes are none of the file's.
    const encoding = 'utf-16le';
    findings.push(...characterFindings(this.#characters, encoding, path));
    findings.push(...doubleEncodedFindings(this.#garbled, encoding, path));
    const part = this.#part;
    const placed = findings.map((finding) => (part === undefined ? finding : withPart(finding, part)));
    return { ...others, findings: placed, ...(this.columns.length > 0 ? { profile } : {}) };
  }

  #spots(): Spots[] {
    const { bad, replaced, nul, control } = this.#characters;
    return [bad, replaced, nul, control, this.#garbled.spots];
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

function withPart(finding: Finding, part: string): Finding {
  return { ...finding, place: { ...finding.place, part } };
}
