import type { ObjectFacts } from './object-facts.ts';
import { Records, type RecordsResult } from './records.ts';

/** The header is looked for in this many rows with content. */
const headRows = 20;

const encoder = new TextEncoder();

interface Row {
  row: number;
  cells: ReadonlyMap<number, string>;
}

export interface SheetTableResult extends RecordsResult {
  /** The header's names, in the order of the columns; empty where a column has none. */
  columns: readonly string[];
  /** The number in the sheet of each of them. */
  numbers: readonly number[];
  /** Records below the header. */
  rows: number;
  headerRow: number;
  /** Rows with content above the header. */
  titles: number;
}

/** Takes the rows of a sheet, finds the header among the first, and runs the checks of a table over those below it. */
export class SheetTable {
  readonly #records: Records;
  /** The number of a column among those of the table, by its number in the sheet. */
  readonly #columns = new Map<number, number | undefined>();
  readonly #head: Row[] = [];
  #headerRow = 0;
  #titles = 0;
  #rows = 0;

  constructor(place: { path: string; part: string }, facts: ObjectFacts | undefined, mostColumns: number) {
    this.#records = new Records(place, facts, mostColumns);
  }

  row(row: number, cells: ReadonlyMap<number, string>): void {
    if (this.#headerRow > 0) {
      this.#record({ row, cells });
      return;
    }
    this.#head.push({ row, cells: new Map(cells) });
    if (this.#head.length === headRows) this.#begin();
  }

  end(): SheetTableResult {
    if (this.#headerRow === 0) this.#begin();
    return {
      ...this.#records.end(),
      columns: this.#records.columns,
      numbers: [...this.#columns.keys()],
      rows: this.#rows,
      headerRow: Math.max(1, this.#headerRow),
      titles: this.#titles,
    };
  }

  /** The header is the first row that has cells in at least half as many columns as the widest; what stands above is a title. */
  #begin(): void {
    const head = this.#head;
    const widest = Math.max(0, ...head.map(({ cells }) => cells.size));
    const at = head.findIndex(({ cells }) => cells.size * 2 >= widest && (cells.size > 1 || widest === 1));
    this.#titles = Math.max(0, at);
    const header = head[this.#titles];
    if (!header) return;
    this.#headerRow = header.row;
    const below = head.slice(this.#titles + 1);
    const numbers = new Set([header, ...below].flatMap(({ cells }) => [...cells.keys()]));
    for (const number of [...numbers].sort((one, other) => one - other)) this.#add(number, header.cells.get(number));
    for (const row of below) this.#record(row);
    head.length = 0;
  }

  #add(number: number, name = ''): number | undefined {
    const column = this.#records.addColumn(name.slice(0, 300));
    if (column !== undefined) this.#columns.set(number, column);
    return column;
  }

  #record({ row, cells }: Row): void {
    for (const [number, text] of cells) {
      // A column that nobody has named may begin far below the header.
      const column = this.#columns.get(number) ?? this.#add(number);
      if (column !== undefined) this.#records.cell(column, encoder.encode(text));
    }
    this.#records.row(row);
    this.#rows++;
  }
}
