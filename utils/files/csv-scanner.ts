const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
const QUOTE = 0x22;

/**
 * A cell is handed on up to this many bytes, so that no cell can fill the memory: the 32,767 characters that a spreadsheet's cell
 * holds take at most three bytes each in UTF-8, and a few more show that a cell is longer.
 */
export const cellBytes = 100_000;

/** What the scanner tells. Rows count from 1 and include blank lines, as in a spreadsheet; columns count from 0. */
export interface CsvSink {
  /** The bytes between `start` and `end`, without the quotes around them; doubled quotes are still doubled. Valid only during the call. */
  cell(bytes: Uint8Array, start: number, end: number, column: number, row: number, quoted: boolean): void;
  /** A row that is not a blank line. `end` is the offset after it; `open` when the file ended without a line end. */
  row(row: number, cells: number, end: number, open: boolean): void;
  /** `bare`: a quote inside a cell without quotes. `stray`: text after the closing quote. `open`: the end came before it. */
  quote(kind: 'bare' | 'stray' | 'open', row: number): void;
}

type State = 'start' | 'plain' | 'quoted' | 'closed' | 'rest';

/**
 * RFC 4180 on bytes, for any encoding in which the bytes of the delimiter, quote and line ends mean nothing else (UTF-8).
 * LF, CRLF and lone CR end a row. After a broken quote it goes on at the next delimiter, so that one bad cell spoils one row.
 */
export class CsvScanner {
  readonly #sink: CsvSink;
  readonly #delimiter: number;
  /** 1 for the bytes that end a run of plain text. */
  readonly #stops = new Uint8Array(256);
  #state: State = 'start';
  #row: number;
  #cells = 0;
  #quoted = false;
  /** Whether a quote within quotes was doubled, anywhere so far: then the writer knows how quotes are written. */
  doubled = false;
  /** A broken quote is told once a cell. */
  #quoteSeen = false;
  #afterCr = false;
  /** Offset of the block being read. */
  #offset: number;
  /** The beginning of a cell that goes on in the next block, and its whole length so far. */
  readonly #carry = new Uint8Array(cellBytes);
  #carried = 0;
  #carrying = false;

  /** `row` and `offset` say where the first byte written lies in the file. */
  constructor(delimiter: string, sink: CsvSink, row = 1, offset = 0) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#sink = sink;
    this.#row = row;
    this.#offset = offset;
    for (const stop of [this.#delimiter, LF, CR, QUOTE]) this.#stops[stop] = 1;
  }

  write(bytes: Uint8Array): void {
    const stops = this.#stops;
    const sink = this.#sink;
    const delimiter = this.#delimiter;
    const length = bytes.length;
    let state = this.#state;
    let at = 0;
    let start = 0;
    // Where the content of a quoted cell ended, while what stands after its closing quote is read over.
    let contentEnd = 0;

    while (at < length) {
      const byte = bytes[at] as number;
      switch (state) {
        case 'start':
          if (this.#afterCr) {
            this.#afterCr = false;
            if (byte === LF) {
              at++;
              break;
            }
          }
          start = at;
          if (byte === QUOTE) {
            this.#quoted = true;
            state = 'quoted';
            at++;
            start = at;
          } else {
            state = 'plain';
          }
          break;

        case 'plain':
          while (at < length && stops[bytes[at] as number] === 0) at++;
          // Most cells end here, with nothing odd about them; so does this row's next one.
          while (
            at < length &&
            bytes[at] === delimiter &&
            !this.#carrying &&
            !this.#quoteSeen &&
            at - start < cellBytes
          ) {
            sink.cell(bytes, start, at, this.#cells++, this.#row, false);
            start = ++at;
            while (at < length && stops[bytes[at] as number] === 0) at++;
          }
          if (at === start && !this.#carrying && (at === length || bytes[at] === QUOTE)) {
            state = 'start';
            break;
          }
          if (at === length) break;
          if (bytes[at] === QUOTE) {
            if (!this.#quoteSeen) this.#sink.quote('bare', this.#row);
            this.#quoteSeen = true;
          } else {
            this.#endCell(bytes, start, at, bytes[at] as number, at + 1);
            state = 'start';
          }
          at++;
          break;

        case 'quoted':
          while (at < length && bytes[at] !== QUOTE) at++;
          if (at === length) break;
          at++;
          state = 'closed';
          break;

        case 'closed':
          if (byte === QUOTE) {
            this.doubled = true;
            state = 'quoted';
          } else if (byte === this.#delimiter || byte === LF || byte === CR) {
            this.#endCell(bytes, start, at - 1, byte, at + 1);
            state = 'start';
          } else {
            contentEnd = at - 1;
            state = 'rest';
            if (byte !== SPACE && byte !== TAB) this.#stray();
          }
          at++;
          break;

        case 'rest':
          if (byte === this.#delimiter || byte === LF || byte === CR) {
            this.#endCell(bytes, start, contentEnd, byte, at + 1);
            state = 'start';
          } else if (byte !== SPACE && byte !== TAB) {
            this.#stray();
          }
          at++;
          break;
      }
    }

    if (state !== 'start') this.#keep(bytes, start, state === 'rest' ? contentEnd : length);
    this.#state = state;
    this.#offset += length;
  }

  /** Ends the table. Nothing may be written afterwards. */
  end(): void {
    if (this.#state === 'start' && this.#cells === 0) return;
    if (this.#state === 'quoted') this.#sink.quote('open', this.#row);
    // The quote that closed the last cell was kept, because another quote might have followed it.
    this.#endCell(this.#carry, 0, this.#state === 'closed' ? -1 : 0, undefined, 0);
  }

  #stray(): void {
    if (!this.#quoteSeen) this.#sink.quote('stray', this.#row);
    this.#quoteSeen = true;
  }

  /** Keeps what is seen of a cell that goes on. `end` lies before `start` when a kept closing quote has to go again. */
  #keep(bytes: Uint8Array, start: number, end: number): void {
    if (!this.#carrying) this.#carried = 0;
    const room = cellBytes - this.#carried;
    if (room > 0 && end > start) this.#carry.set(bytes.subarray(start, Math.min(end, start + room)), this.#carried);
    this.#carried += end - start;
    this.#carrying = true;
  }

  #endCell(bytes: Uint8Array, start: number, end: number, endedBy: number | undefined, after: number): void {
    if (this.#carrying) this.#keep(bytes, start, end);
    const length = this.#carrying ? this.#carried : end - start;
    const endsRow = endedBy !== this.#delimiter;
    const blankLine = endsRow && this.#cells === 0 && length === 0 && !this.#quoted;
    if (!blankLine) {
      const kept = Math.min(length, cellBytes);
      if (this.#carrying) this.#sink.cell(this.#carry, 0, kept, this.#cells, this.#row, this.#quoted);
      else this.#sink.cell(bytes, start, start + kept, this.#cells, this.#row, this.#quoted);
      this.#cells++;
    }
    this.#carrying = false;
    this.#quoted = false;
    this.#quoteSeen = false;
    if (!endsRow) return;
    if (!blankLine) this.#sink.row(this.#row, this.#cells, this.#offset + after, endedBy === undefined);
    this.#row++;
    this.#cells = 0;
    this.#afterCr = endedBy === CR;
  }
}
