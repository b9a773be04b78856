import type { FileEntry } from '@zip.js/zip.js';
import { CellDates } from './cell-dates.ts';
import { factsForPart } from './object-facts.ts';
import { startSha256 } from './sha256.ts';
import { SharedTexts } from './shared-texts.ts';
import { type Sheet, SheetReader } from './sheet-reader.ts';
import { SheetTable, type SheetTableResult } from './sheet-table.ts';
import type { ObjectFacts } from './table-checks.ts';
import { type SheetPart, workbookParts } from './workbook-parts.ts';
import { XmlScanner, type XmlSink } from './xml-scanner.ts';

/** Unpacks an entry; false when that could not be done to its end. What is wrong then is told elsewhere. */
export type Drain = (entry: FileEntry, onChunk: (chunk: Uint8Array) => void) => Promise<boolean>;

/** The list of sheets is read at once; with 2,000 of them it takes 300 kB. */
const listBytes = 4 * 1024 ** 2;

/** A sheet that was read to its end. */
export interface ReadSheet {
  part: SheetPart;
  facts: ObjectFacts | undefined;
  sheet: Sheet;
  table: SheetTableResult;
  bytes: number;
  sha256: string;
}

interface WorkbookOptions {
  objects: readonly ObjectFacts[];
  mostColumns: number;
  drain: Drain;
}

/** Reads the parts of a workbook in the order that they need each other: the list, the shared texts, the formats, the sheets. */
export class WorkbookReading {
  readonly path: string;
  readonly sheets: ReadSheet[] = [];
  /** Names of sheets that are listed and not there, of parts that break off or are no XML, and of hidden sheets. */
  readonly missing: string[] = [];
  readonly damaged: string[] = [];
  readonly hidden: string[] = [];
  readonly texts = new SharedTexts();
  readonly dates = new CellDates();
  readonly #files = new Map<string, FileEntry>();
  readonly #read = new Set<string>();
  readonly #options: WorkbookOptions;

  constructor(files: readonly FileEntry[], path: string, options: WorkbookOptions) {
    // The first of a name counts; that a name comes twice is told by the zip.
    for (const file of files) if (!this.#files.has(file.filename)) this.#files.set(file.filename, file);
    this.path = path;
    this.#options = options;
  }

  async read(): Promise<void> {
    const workbook = await this.#readText('xl/workbook.xml');
    const relations = await this.#readText('xl/_rels/workbook.xml.rels');
    const { sheets, dates1904, texts, styles, whole } = workbookParts(workbook, relations);
    if (!whole) this.damaged.push('xl/workbook.xml');
    this.dates.since1904 = dates1904;
    await this.#readShared(texts, this.texts);
    await this.#readShared(styles, this.dates);
    for (const part of sheets) {
      const named = this.#filled.length === 0 ? this.#namedByFile : undefined;
      const read = await this.#readSheet(part, factsForPart('', part.name, this.#options.objects) ?? named);
      if (read) this.sheets.push(read);
    }
    await this.#unnameFirst();
    for (const [name, entry] of this.#files) if (!this.#read.has(name)) await this.#options.drain(entry, () => {});
  }

  get #filled(): ReadSheet[] {
    return this.sheets.filter(({ table }) => table.columns.length > 0);
  }

  get #namedByFile(): ObjectFacts | undefined {
    return factsForPart(this.path, undefined, this.#options.objects);
  }

  /** The file's name says what its only filled sheet holds, not what the first of several does: that is read again without. */
  async #unnameFirst(): Promise<void> {
    const [first, second] = this.#filled;
    if (!first || !second || !first.facts || first.facts !== this.#namedByFile) return;
    const { part } = first;
    if (factsForPart('', part.name, this.#options.objects)) return;
    const again = await this.#readSheet(part, undefined);
    if (again) this.sheets[this.sheets.indexOf(first)] = again;
  }

  /** Undefined when it could not be read to its end. */
  async #readSheet(part: SheetPart, facts: ObjectFacts | undefined): Promise<ReadSheet | undefined> {
    const { name, hidden, entry } = part;
    const file = entry === undefined ? undefined : this.#files.get(entry);
    if (!file) {
      this.missing.push(name);
      return undefined;
    }
    if (hidden && !this.hidden.includes(name)) this.hidden.push(name);
    const table = new SheetTable({ path: this.path, part: name }, facts, this.#options.mostColumns);
    const sheet = new SheetReader(this, (row, cells) => table.row(row, cells));
    const hash = await startSha256();
    let bytes = 0;
    const state = await this.#scan(file, sheet, (chunk) => {
      bytes += chunk.length;
      hash.write(chunk);
    });
    if (state === 'damaged') this.damaged.push(name);
    if (state !== 'whole') return undefined;
    return { part, facts, sheet: sheet.end(), table: table.end(), bytes, sha256: hash.end() };
  }

  async #readShared(entry: string | undefined, sink: XmlSink): Promise<void> {
    const file = entry === undefined ? undefined : this.#files.get(entry);
    if (file && (await this.#scan(file, sink)) === 'damaged') this.damaged.push(file.filename);
  }

  async #readText(name: string): Promise<string> {
    const decoder = new TextDecoder();
    const file = this.#files.get(name);
    let text = '';
    if (file) {
      this.#read.add(name);
      await this.#options.drain(file, (chunk) => {
        if (text.length < listBytes) text += decoder.decode(chunk, { stream: true });
      });
    }
    return text;
  }

  /** `unread`: it could not be unpacked, which the zip tells. */
  async #scan(
    file: FileEntry,
    sink: XmlSink,
    onChunk?: (chunk: Uint8Array) => void,
  ): Promise<'whole' | 'damaged' | 'unread'> {
    this.#read.add(file.filename);
    const decoder = new TextDecoder();
    const scanner = new XmlScanner(sink);
    const unpacked = await this.#options.drain(file, (chunk) => {
      onChunk?.(chunk);
      scanner.write(decoder.decode(chunk, { stream: true }));
    });
    scanner.write(decoder.decode());
    if (!unpacked) return 'unread';
    return scanner.end() ? 'whole' : 'damaged';
  }
}
