import { Characters } from './characters.ts';
import { found } from './check-type.ts';
import { Cells } from './checks/cells.ts';
import { characterFindings } from './checks/characters.ts';
import { comparable, headerFindings, tooManyColumns } from './checks/header.ts';
import { Ids } from './checks/ids.ts';
import { Quotes } from './checks/quotes.ts';
import { RaggedRows } from './checks/ragged-rows.ts';
import { CsvScanner, type CsvSink } from './csv-scanner.ts';
import type { Limits } from './limits.ts';
import type { Encoding, Finding } from './report.ts';

/** What is known of an object of the CRM and the file it is exported to. */
export interface ObjectFacts {
  object: string;
  /** A regular expression for the file's name without folders; upper and lower case are the same. */
  fileName: string;
  /** Columns that must be there. */
  columns: string[];
  idColumn?: string;
}

/** How much of a column's name is kept. */
const nameBytes = 300;

/** Runs all checks of one table over its text in UTF-8. Pieces may be cut anywhere. */
export class TableChecks implements CsvSink {
  readonly #path: string;
  readonly #facts: ObjectFacts | undefined;
  readonly #limits: Limits;
  readonly #scanner: CsvScanner;
  readonly #characters: Characters;
  readonly #quotes = new Quotes();
  readonly #cells = new Cells();
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly columns: string[] = [];
  #headerRow: number | undefined;
  #headerCells = 0;
  #ragged = new RaggedRows(0);
  #ids: Ids | undefined;
  #idColumn = -1;
  #rows = 0;
  #lastRow = 1;
  /** Where the next character stands that was found and has no row yet. */
  #nextSpot = Number.POSITIVE_INFINITY;

  constructor(
    path: string,
    facts: ObjectFacts | undefined,
    limits: Limits,
    start: { delimiter: string; row: number; byte: number },
  ) {
    this.#path = path;
    this.#facts = facts;
    this.#limits = limits;
    this.#scanner = new CsvScanner(start.delimiter, this, start.row, start.byte);
    this.#characters = new Characters(start.byte);
  }

  /** Rows below the header. */
  get rows(): number {
    return this.#rows;
  }

  write(text: Uint8Array): void {
    this.#characters.write(text);
    this.#findSpot();
    this.#scanner.write(text);
  }

  end(encoding: Encoding): Finding[] {
    this.#characters.end();
    this.#findSpot();
    this.#scanner.end();
    for (const spots of this.#spots()) spots.settle(this.#lastRow, Number.POSITIVE_INFINITY);
    const path = this.#path;
    return [
      ...this.#headerFindings(),
      ...this.#quotes.findings(path),
      ...this.#ragged.findings(path),
      ...(this.#ids?.findings(path) ?? []),
      ...characterFindings(this.#characters, encoding, path),
      ...this.#cells.findings(path, this.columns),
    ];
  }

  cell(bytes: Uint8Array, start: number, end: number, column: number, row: number, quoted: boolean): void {
    if (this.#headerRow === undefined) {
      if (column < this.#limits.columns) this.columns.push(this.#name(bytes, start, end, quoted));
      return;
    }
    this.#cells.cell(bytes, start, end, column, row);
    if (column === this.#idColumn) this.#ids?.cell(bytes, start, end, row);
  }

  row(row: number, cells: number, end: number, open: boolean): void {
    this.#lastRow = row;
    if (end > this.#nextSpot) {
      for (const spots of this.#spots()) spots.settle(row, end);
      this.#findSpot();
    }
    if (this.#headerRow === undefined) {
      this.#begin(row, cells);
      return;
    }
    this.#rows++;
    this.#ragged.row(row, cells, open);
  }

  quote(kind: 'bare' | 'stray' | 'open', row: number): void {
    this.#quotes.quote(kind, row);
  }

  /** The first row that is not blank is the header. */
  #begin(row: number, cells: number): void {
    this.#headerRow = row;
    this.#headerCells = cells;
    this.#ragged = new RaggedRows(cells);
    const idColumn = this.#facts?.idColumn;
    if (!idColumn) return;
    this.#idColumn = this.columns.findIndex((name) => comparable(name) === comparable(idColumn));
    if (this.#idColumn >= 0) this.#ids = new Ids(idColumn);
  }

  #headerFindings(): Finding[] {
    const path = this.#path;
    if (this.#headerRow === undefined) return [];
    const place = { path, row: this.#headerRow };
    if (this.#headerCells > this.#limits.columns) return [found(tooManyColumns, { total: this.#headerCells }, place)];
    return headerFindings(this.columns, place, this.#facts);
  }

  #name(bytes: Uint8Array, start: number, end: number, quoted: boolean): string {
    const name = this.#decoder.decode(bytes.subarray(start, Math.min(end, start + nameBytes)));
    return quoted ? name.replaceAll('""', '"') : name;
  }

  #spots() {
    const { bad, replaced, nul, control } = this.#characters;
    return [bad, replaced, nul, control];
  }

  #findSpot(): void {
    this.#nextSpot = Math.min(...this.#spots().map((spots) => spots.next));
  }
}
