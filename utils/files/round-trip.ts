import Papa from 'papaparse';

/** How much is written and read back: the first rows. */
const mostRows = 500;
const mostCharacters = 1_000_000;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Keeps the first rows of a table, then writes them as CSV and reads that again, with another reader than ours. */
export class RoundTrip {
  readonly #rows: { row: number; cells: string[] }[] = [];
  #cells: string[] = [];
  #characters = 0;

  /** False once enough rows are kept. */
  get keeps(): boolean {
    return this.#rows.length < mostRows && this.#characters < mostCharacters;
  }

  cell(bytes: Uint8Array, start: number, end: number, quoted: boolean): void {
    const text = decoder.decode(bytes.subarray(start, end));
    this.#characters += text.length;
    this.#cells.push(quoted ? text.replaceAll('""', '"') : text);
  }

  row(row: number): void {
    // An object of JSON may be empty; a line of CSV has at least one cell.
    if (this.#cells.length > 0) this.#rows.push({ row, cells: this.#cells });
    this.#cells = [];
  }

  /** How many rows came back as they were, and the first that did not. */
  end(): { same: number; differs?: number } {
    const written = Papa.unparse(
      this.#rows.map(({ cells }) => cells),
      { newline: '\r\n', quotes: true },
    );
    const { data } = Papa.parse<string[]>(written, { delimiter: ',', newline: '\r\n' });
    const different = this.#rows.findIndex(({ cells }, at) => !equal(cells, data[at]));
    return different < 0 ? { same: this.#rows.length } : { same: different, differs: this.#rows[different]?.row };
  }
}

function equal(one: readonly string[], other: readonly string[] | undefined): boolean {
  return other !== undefined && one.length === other.length && one.every((cell, at) => cell === other[at]);
}
