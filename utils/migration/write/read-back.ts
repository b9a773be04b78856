import { CsvScanner, cellBytes } from '../../files/csv-scanner.ts';

/**
 * Reads again what was written, row for row to the last one: a row that comes back differently is counted. The scanner is the one
 * that checks exported files; it shares no code with the writing.
 */
export class ReadBack {
  /** Rows that came back as they were, the header among them. */
  same = 0;
  differs = 0;
  #written: readonly (readonly string[])[] = [];
  #at = 0;
  #cells: string[] = [];
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly #scanner = new CsvScanner(',', {
    cell: (bytes, start, end, _column, _row, quoted) => {
      const text = this.#decoder.decode(bytes.subarray(start, end));
      this.#cells.push(quoted ? text.replaceAll('""', '"') : text);
    },
    row: () => this.#compare(),
    quote: () => {},
  });

  /** `bytes` are those of whole rows, without the file's mark. */
  write(rows: readonly (readonly string[])[], bytes: Uint8Array): void {
    this.#written = rows;
    this.#at = 0;
    this.#scanner.write(bytes);
    this.differs += rows.length - this.#at;
  }

  #compare(): void {
    const cells = this.#cells;
    this.#cells = [];
    const written = this.#written[this.#at++];
    const same =
      written?.length === cells.length &&
      written.every((cell, at) => cell === cells[at] || isBeginning(cells[at], cell));
    if (same) this.same++;
    else this.differs++;
  }
}

/** The scanner hands on no more than the beginning of a very long cell. */
function isBeginning(read: string | undefined, written: string): boolean {
  return written.length * 3 > cellBytes && written.startsWith((read ?? '').slice(0, cellBytes / 4));
}
