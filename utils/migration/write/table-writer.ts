import { type Sha256, startSha256 } from '../../files/sha256.ts';
import { csvRow } from './csv-text.ts';
import type { Output, OutputFile } from './output.ts';
import { ReadBack } from './read-back.ts';

/** A file that was written to its end. */
export interface WrittenFile {
  name: string;
  /** Below the header. */
  rows: number;
  bytes: number;
  sha256: string;
  /** Rows that did not come back as they were when the file was read again; anything but 0 is a fault of this program. */
  differs: number;
}

/** What one file may hold at most; a table that is longer is written as several. */
export interface FileLimits {
  /** The mark of UTF-8 at the beginning, by which spreadsheets know it. */
  mark: boolean;
  rows?: number;
  bytes?: number;
}

/** Rows held back until they are written together. */
const held = 512;
const encoder = new TextEncoder();
const utf8Mark = new Uint8Array([0xef, 0xbb, 0xbf]);

/** Writes one table as CSV, in as many files as the limits ask for, each with the header, and reads all of it back. */
export class TableWriter {
  readonly #output: Output;
  readonly #name: string;
  readonly #header: readonly string[];
  readonly #limits: FileLimits;
  readonly #done: WrittenFile[] = [];
  #open: { file: OutputFile; name: string; rows: number; bytes: number; hash: Sha256; readBack: ReadBack } | undefined;
  #rows: (readonly string[])[] = [];
  #text = '';

  /** `name` goes without its ending. No file is begun before the first row. */
  constructor(output: Output, name: string, header: readonly string[], limits: FileLimits) {
    this.#output = output;
    this.#name = name;
    this.#header = header;
    this.#limits = limits;
  }

  async write(cells: readonly string[]): Promise<void> {
    const text = csvRow(cells);
    const { rows = Number.POSITIVE_INFINITY, bytes = Number.POSITIVE_INFINITY } = this.#limits;
    let open = this.#open;
    // Three bytes a character is the most; only near the limit it has to be known.
    if (open && open.bytes + (this.#text.length + text.length) * 3 > bytes) {
      await this.#flush();
      if (open.bytes + encoder.encode(text).length > bytes) await this.#end();
    }
    if (open && open.rows >= rows) await this.#end();
    open = this.#open ?? (await this.#begin());
    open.rows++;
    this.#rows.push(cells);
    this.#text += text;
    if (this.#rows.length >= held) await this.#flush();
  }

  /** Ends the table and gives all its files. */
  async close(): Promise<WrittenFile[]> {
    await this.#end();
    return this.#done;
  }

  async #begin() {
    const name = this.#done.length === 0 ? `${this.#name}.csv` : `${this.#name}-part${this.#done.length + 1}.csv`;
    const [file, hash] = await Promise.all([this.#output.open(name), startSha256()]);
    const open = { file, name, rows: 0, bytes: 0, hash, readBack: new ReadBack() };
    this.#open = open;
    if (this.#limits.mark) await this.#put(utf8Mark);
    this.#rows.push(this.#header);
    this.#text += csvRow(this.#header);
    return open;
  }

  async #flush(): Promise<void> {
    if (this.#text === '') return;
    const bytes = encoder.encode(this.#text);
    this.#open?.readBack.write(this.#rows, bytes);
    this.#rows = [];
    this.#text = '';
    await this.#put(bytes);
  }

  async #put(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    if (!this.#open) return;
    this.#open.bytes += bytes.length;
    this.#open.hash.write(bytes);
    await this.#open.file.write(bytes);
  }

  async #end(): Promise<void> {
    await this.#flush();
    if (!this.#open) return;
    const { file, name, rows, bytes, hash, readBack } = this.#open;
    this.#open = undefined;
    await file.close();
    this.#done.push({ name, rows, bytes, sha256: hash.end(), differs: readBack.differs });
  }
}
