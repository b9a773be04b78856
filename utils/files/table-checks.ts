import { Characters } from './characters.ts';
import { found } from './check-type.ts';
import { characterFindings } from './checks/characters.ts';
import { doubleEncodedFindings } from './checks/double-encoded.ts';
import { headerFindings, titleRows, tooManyColumns } from './checks/header.ts';
import { Quotes } from './checks/quotes.ts';
import { quotingFindings } from './checks/quoting.ts';
import { CsvScanner, type CsvSink } from './csv-scanner.ts';
import { DoubleEncoding } from './double-encoding.ts';
import type { Limits } from './limits.ts';
import type { ObjectFacts } from './object-facts.ts';
import type { Encoding, Finding } from './report.ts';
import { type Quoting, Requoter } from './requoter.ts';
import { type BodyResult, TableBody } from './table-body.ts';

export type { ObjectFacts };

/** Where a table begins in its file. */
export interface TableStart {
  delimiter: string;
  /** The row and byte of what is written first. */
  row: number;
  byte: number;
  quoting?: Quoting;
  /** Rows above the header that are no part of the table, blank lines not among them. */
  titles: number;
}

/** How much of a column's name is kept. */
const nameBytes = 300;

/** Runs all checks of one table over its text in UTF-8. Pieces may be cut anywhere. */
export class TableChecks implements CsvSink {
  readonly #path: string;
  readonly #facts: ObjectFacts | undefined;
  readonly #limits: Limits;
  readonly #scanner: CsvScanner;
  readonly #quoting: Quoting;
  readonly #requoter: Requoter | undefined;
  readonly #characters: Characters;
  readonly #doubleEncoding: DoubleEncoding;
  readonly #quotes = new Quotes();
  readonly #titles: number;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly columns: string[] = [];
  #titlesSeen = 0;
  #headerRow = 0;
  #headerCells = 0;
  /** Once the header has been read. */
  #body: TableBody | undefined;
  #lastRow = 1;
  /** Where the next character stands that was found and has no row yet. */
  #nextSpot = Number.POSITIVE_INFINITY;

  constructor(path: string, facts: ObjectFacts | undefined, limits: Limits, start: TableStart) {
    this.#path = path;
    this.#facts = facts;
    this.#limits = limits;
    this.#titles = start.titles;
    this.#scanner = new CsvScanner(start.delimiter, this, start.row, start.byte);
    this.#quoting = start.quoting ?? 'standard';
    if (this.#quoting !== 'standard') this.#requoter = new Requoter(start.delimiter, this.#quoting);
    this.#characters = new Characters(start.byte);
    this.#doubleEncoding = new DoubleEncoding(start.byte);
  }

  /** Rows below the header. */
  get rows(): number {
    return this.#body?.rows ?? 0;
  }

  write(text: Uint8Array): void {
    const { western } = this.#characters;
    this.#characters.write(text);
    this.#doubleEncoding.write(text, this.#characters.western > western);
    this.#findSpot();
    this.#scanner.write(this.#requoter ? this.#requoter.write(text) : text);
  }

  end(encoding: Encoding): Partial<BodyResult> & { findings: Finding[] } {
    this.#characters.end();
    this.#doubleEncoding.end();
    this.#findSpot();
    if (this.#requoter) this.#scanner.write(this.#requoter.end());
    this.#scanner.end();
    for (const spots of this.#spots()) spots.settle(this.#lastRow, Number.POSITIVE_INFINITY);
    const path = this.#path;
    const body = this.#body?.end();
    const findings = [
      ...this.#headerFindings(),
      ...this.#quotes.findings(path, this.#scanner.doubled),
      ...quotingFindings(this.#quoting, path),
      ...(body?.findings ?? []),
      ...characterFindings(this.#characters, encoding, path),
      ...doubleEncodedFindings(this.#doubleEncoding, encoding, path),
    ];
    return { ...body, findings };
  }

  cell(bytes: Uint8Array, start: number, end: number, column: number, row: number, quoted: boolean): void {
    if (this.#body) this.#body.cell(bytes, start, end, column, row, quoted);
    else if (this.#titlesSeen === this.#titles && column < this.#limits.columns) {
      this.columns.push(this.#name(bytes, start, end, quoted));
    }
  }

  row(row: number, cells: number, end: number, open: boolean): void {
    this.#lastRow = row;
    if (end > this.#nextSpot) {
      for (const spots of this.#spots()) spots.settle(row, end);
      this.#findSpot();
    }
    if (this.#body) this.#body.row(row, cells, open);
    else if (this.#titlesSeen < this.#titles) this.#titlesSeen++;
    else this.#begin(row, cells);
  }

  quote(kind: 'bare' | 'stray' | 'open', row: number): void {
    this.#quotes.quote(kind, row);
  }

  /** Takes the row that was just read for the header. */
  #begin(row: number, cells: number): void {
    this.#headerRow = row;
    this.#headerCells = cells;
    this.#body = new TableBody(this.#path, { row, cells, names: this.columns }, this.#facts);
  }

  #headerFindings(): Finding[] {
    if (!this.#body) return [];
    const path = this.#path;
    const place = { path, row: this.#headerRow };
    if (this.#headerCells > this.#limits.columns) return [found(tooManyColumns, { total: this.#headerCells }, place)];
    return [
      ...(this.#titles > 0 ? [found(titleRows, { total: this.#titles }, place)] : []),
      ...headerFindings(this.columns, place, this.#facts),
    ];
  }

  #name(bytes: Uint8Array, start: number, end: number, quoted: boolean): string {
    const name = this.#decoder.decode(bytes.subarray(start, Math.min(end, start + nameBytes)));
    return quoted ? name.replaceAll('""', '"') : name;
  }

  #spots() {
    const { bad, replaced, nul, control } = this.#characters;
    return [bad, replaced, nul, control, this.#doubleEncoding.spots];
  }

  #findSpot(): void {
    this.#nextSpot = Math.min(...this.#spots().map((spots) => spots.next));
  }
}
