import type { FileEntry } from '@zip.js/zip.js';
import { BlobParts } from './blob-parts.ts';
import { found } from './check-type.ts';
import type { TableLinks } from './checks/links.ts';
import * as checks from './checks/zip.ts';
import { ContentReader } from './content-reader.ts';
import { isAttachment, isData, isDescription, isPacked } from './data-names.ts';
import { dataPackageFindings, descriptionBytes, type PackedFile } from './data-package.ts';
import type { ReadFile, ReadOptions } from './file-reading.ts';
import { factsFor } from './object-facts.ts';
import type { Finding, TableReport } from './report.ts';
import { drainEntry } from './zip-entries.ts';
import { EntryTrouble, entryTrouble } from './zip-trouble.ts';

/** Packed files that can be looked into, workbooks among them. */
const openedName = /\.(zip|gz|xlsx|xlsm|xlsb|ods)$/i;
const workbookName = /\.(xls[xmb]|ods)$/i;
const unsafeName = /^([a-z]:|[\\/])|(^|[\\/])\.\.([\\/]|$)|\0/i;

/** What has come of the entries so far. */
export class ZipReading {
  readonly tables: TableReport[] = [];
  readonly findings: Finding[] = [];
  readonly broken = new Set<string>();
  readonly links: TableLinks[] = [];
  /** Paths of the files that are no tables. */
  readonly others: string[] = [];
  /** An entry unpacked to too much; no other should be read. */
  ended = false;
  readonly #troubles = new EntryTrouble();
  readonly #path: string;
  readonly #options: ReadOptions;
  readonly #readNested: ReadFile;
  readonly #descriptions: { path: string; text: string }[] = [];
  #packed = 0;

  constructor(path: string, options: ReadOptions, readNested: ReadFile) {
    this.#path = path;
    this.#options = options;
    this.#readNested = readNested;
  }

  /** Of findings about the whole zip; the file's name says it already when it is the file itself. */
  get place() {
    return this.#options.within === undefined ? undefined : { path: this.#path };
  }

  all(): Finding[] {
    return [...this.findings, ...this.#troubles.findings()];
  }

  isAttachment(entry: FileEntry): boolean {
    return isAttachment(`${this.#path}/${entry.filename}`);
  }

  holdsData(entry: FileEntry): boolean {
    return isData(entry.filename) && !this.isAttachment(entry);
  }

  /** Reads one entry; false when something unknown may be in what could not be read. */
  async read(entry: FileEntry): Promise<boolean> {
    const { objects, budget, within } = this.#options;
    const path = this.#pathOf(entry);
    if (isDescription(path)) return this.#readDescription(entry, path);
    if (!this.holdsData(entry)) {
      this.others.push(path);
      await this.drain(entry, () => {});
      return !this.ended;
    }
    if (isPacked(path)) return this.#readPacked(entry, path);

    const reader = await ContentReader.start(path, objects, budget.limits);
    const whole = await this.drain(entry, (chunk) => reader.write(chunk));
    const facts = factsFor(path, objects);
    if (!whole) {
      if (facts) this.broken.add(facts.object);
      return facts !== undefined && !this.ended;
    }
    const { kind, tables, findings, links } = reader.end();
    this.links.push(...links);
    if (kind === 'zip' || kind === 'gzip') this.#troubles.add(checks.nestedZip, path);
    // Settings and descriptions stand beside the records; only what is named like a table has to be one.
    else if (tables.length > 0 || facts || !/\.json$/i.test(path)) this.findings.push(...findings);
    this.tables.push(...tables.map((table) => (within === undefined ? table : { ...table, within })));
    if (tables.length === 0 && facts) this.broken.add(facts.object);
    return true;
  }

  /** Unpacks an entry; false when that could not be done to its end. */
  async drain(entry: FileEntry, onChunk: (chunk: Uint8Array) => void): Promise<boolean> {
    if (this.ended) return false;
    const { budget, signal, onProgress } = this.#options;
    const path = this.#pathOf(entry);
    if (unsafeName.test(entry.filename)) this.#troubles.add(checks.zipUnsafeName, path);
    const goesOn = budget.watch(entry.compressedSize);
    const before = this.#packed;
    onProgress(before, path);
    const trouble = await drainEntry(entry, {
      signal,
      onPacked: (packed) => onProgress(before + packed, path),
      onChunk: (chunk) => {
        this.ended = !goesOn(chunk.length);
        if (!this.ended) onChunk(chunk);
        return !this.ended;
      },
    });
    this.#packed = before + entry.compressedSize;
    if (this.ended) this.findings.push(found(checks.zipBomb, { path }, { path }));
    else if (trouble !== undefined) this.#troubles.add(entryTrouble(trouble), path);
    return !this.ended && trouble === undefined;
  }

  /** What the zip's own lists say of its files. */
  listFindings(entries: readonly FileEntry[]): Finding[] {
    const files = new Map<string, PackedFile>();
    for (const entry of entries) files.set(this.#pathOf(entry), { bytes: entry.uncompressedSize });
    for (const { path, bytes, sha256, part } of this.tables) if (part === undefined) files.set(path, { bytes, sha256 });
    return this.#descriptions.flatMap((description) => dataPackageFindings(description, files));
  }

  async #readDescription(entry: FileEntry, path: string): Promise<boolean> {
    const decoder = new TextDecoder();
    let text = '';
    const whole = await this.drain(entry, (chunk) => {
      if (text.length < descriptionBytes) text += decoder.decode(chunk, { stream: true });
    });
    if (whole && /datapackage\.json$/i.test(path)) this.#descriptions.push({ path, text });
    return !this.ended;
  }

  /** A workbook may lie one level deeper than other packed files: nothing is looked into in it. */
  async #readPacked(entry: FileEntry, path: string): Promise<boolean> {
    const { budget, depth } = this.#options;
    const opens = openedName.test(path) && depth + (workbookName.test(path) ? 1 : 0) > 0;
    const { nestedBytes } = budget.limits;
    const packed = new BlobParts();
    const whole = await this.drain(entry, (chunk) => {
      if (opens && packed.bytes <= nestedBytes) packed.add(chunk);
    });
    if (!whole) return false;
    if (!opens || packed.bytes > nestedBytes) {
      this.#troubles.add(checks.nestedZip, path);
      return false;
    }
    const done = this.#packed;
    const {
      tables,
      findings,
      broken,
      extent,
      links,
      others = [],
    } = await this.#readNested(packed.blob(), path, {
      ...this.#options,
      depth: depth - 1,
      within: path,
      onProgress: (_, at) => this.#options.onProgress(done, at),
    });
    this.tables.push(...tables);
    this.links.push(...links);
    this.others.push(...others);
    this.findings.push(...findings);
    for (const object of broken) this.broken.add(object);
    return extent !== 'part';
  }

  #pathOf(entry: FileEntry): string {
    const { within } = this.#options;
    return within === undefined ? entry.filename : `${within}/${entry.filename}`;
  }
}
