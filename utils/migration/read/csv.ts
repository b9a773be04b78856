import { CsvScanner, type CsvSink, cellBytes } from '../../files/csv-scanner.ts';
import { guessDialect } from '../../files/dialect.ts';
import { Requoter, swapped } from '../../files/requoter.ts';
import { TextStream } from '../../files/text-stream.ts';
import { type Damage, rowLength, type SourceEvent, type SourceRow, type SourceTable } from './source.ts';

/**
 * The rows of a table in any dialect and encoding that the checks read.
 * @param start the beginning of the text, from which both are told; `pieces` begin with it, too
 */
export async function* csvRows(
  pieces: AsyncIterable<Uint8Array>,
  start: Uint8Array,
  path: string,
  mostColumns: number,
): AsyncGenerator<SourceEvent> {
  const text = new TextStream(start, { unicode: false });
  const label = text.encoding === 'utf-8-bom' ? 'utf-8' : text.encoding;
  const { delimiter, quoting, preamble, titles } = guessDialect(new TextDecoder(label).decode(start));
  const table: SourceTable = { path, columns: [] };
  const rows = new CsvRows(titles, mostColumns, quoting === 'apostrophe' ? swapped : undefined);
  const requoter = quoting === 'standard' ? undefined : new Requoter(delimiter, quoting, true);
  const scanner = new CsvScanner(delimiter, rows, preamble > 0 ? 2 : 1);
  let skip = preamble;
  let told = false;
  const take = function* (): Generator<SourceEvent> {
    if (!told && rows.header) {
      table.columns.push(...rows.header);
      told = true;
      yield { type: 'table', table };
    }
    if (rows.rows.length > 0) yield { type: 'rows', table, rows: rows.rows.splice(0) };
  };
  for await (const piece of pieces) {
    const written = text.write(piece);
    const kept = written.subarray(skip);
    scanner.write(requoter ? requoter.write(kept) : kept);
    skip = Math.max(0, skip - written.length);
    if (rows.tooWide) return yield { type: 'unread', path, reason: 'too-wide' };
    yield* take();
  }
  const last = text.end();
  scanner.write(requoter ? requoter.write(last) : last);
  if (requoter) scanner.write(requoter.end());
  scanner.end();
  if (rows.tooWide) return yield { type: 'unread', path, reason: 'too-wide' };
  yield* take();
}

class CsvRows implements CsvSink {
  header: string[] | undefined;
  tooWide = false;
  readonly rows: SourceRow[] = [];
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly #mostColumns: number;
  /** Gives a cell back as it stood in the file, where it had to be written anew. */
  readonly #asItWas: ((cell: string) => string) | undefined;
  #titles: number;
  #cells: string[] = [];
  #length = 0;
  #damage: Damage | undefined;

  constructor(titles: number, mostColumns: number, asItWas?: (cell: string) => string) {
    this.#asItWas = asItWas;
    this.#titles = titles;
    this.#mostColumns = mostColumns;
  }

  cell(bytes: Uint8Array, start: number, end: number, column: number, _row: number, quoted: boolean): void {
    if (column >= this.#mostColumns) {
      if (this.header) this.#damage = 'more-cells';
      else this.tooWide = true;
      return;
    }
    // The scanner hands on no more of a cell, and doesn't say whether there was more.
    if (end - start >= cellBytes) this.#damage = 'long-cell';
    this.#length += end - start;
    if (this.#length > rowLength) {
      this.#damage = 'long-row';
      return;
    }
    const text = this.#decoder.decode(bytes.subarray(start, end));
    const cell = quoted ? text.replaceAll('""', '"') : text;
    this.#cells.push(this.#asItWas ? this.#asItWas(cell) : cell);
  }

  row(row: number): void {
    const cells = this.#cells;
    const damage = this.#damage ?? (this.header && hasMore(cells, this.header.length) ? 'more-cells' : undefined);
    this.#cells = [];
    this.#length = 0;
    this.#damage = undefined;
    if (this.header) this.rows.push(damage ? { row, cells, damage } : { row, cells });
    else if (this.#titles > 0) this.#titles--;
    else this.header = cells.map((name) => name.trim());
  }

  quote(kind: 'bare' | 'stray' | 'open'): void {
    // A quote within a cell is part of it. After a closed one the scanner leaves text out.
    if (kind === 'stray') this.#damage = 'quotes';
    if (kind === 'open') this.#damage = 'cut';
  }
}

/** Cells without a column, other than the empty ones that some programs put at the end of each row. */
function hasMore(cells: readonly string[], columns: number): boolean {
  return cells.length > columns && cells.slice(columns).some((cell) => cell !== '');
}
