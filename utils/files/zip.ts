import type { FileEntry } from '@zip.js/zip.js';
import { found } from './check-type.ts';
import * as checks from './checks/zip.ts';
import type { Limits } from './limits.ts';
import { baseName, factsFor } from './object-facts.ts';
import type { Finding, TableReport } from './report.ts';
import { startSha256 } from './sha256.ts';
import type { ObjectFacts } from './table-checks.ts';
import { TableReader } from './table-reader.ts';
import { drainEntry, listZip } from './zip-entries.ts';
import { EntryTrouble, entryTrouble, listTrouble } from './zip-trouble.ts';

export interface ZipResult {
  kind: 'zip' | 'xlsx';
  tables: TableReport[];
  findings: Finding[];
  /** Objects whose table could not be read to its end. */
  broken: Set<string>;
  /** Everything in the zip was seen, so that what was not seen is not there. */
  complete: boolean;
}

export interface ZipOptions {
  objects: readonly ObjectFacts[];
  limits: Limits;
  signal?: AbortSignal;
  /** Packed bytes read so far, and the entry being read. */
  onProgress(bytesDone: number, at: string): void;
}

const packedName = /\.(zip|gz|tgz|7z|rar|bz2|xz)$/i;
const unsafeName = /^([a-z]:|[\\/])|(^|[\\/])\.\.([\\/]|$)|\0/i;

/** Reads every entry of a zip, the tables among them with all checks, holding none in memory. Throws only when stopped. */
export async function readZip(file: Blob, options: ZipOptions): Promise<ZipResult> {
  const { limits, signal } = options;
  const list = await listZip(file, limits);
  const kind = isWorkbook(list.files) ? 'xlsx' : 'zip';
  const reading = new ZipReading(options, kind);
  if (list.trouble !== undefined) reading.findings.push(found(listTrouble(list.trouble)));
  if (list.tooMany) reading.findings.push(found(checks.zipEntries, { limit: limits.entries }));

  let complete = list.trouble === undefined && !list.tooMany;
  if (complete && kind === 'zip' && !list.files.some(({ filename }) => isTable(filename))) {
    reading.findings.push(found(checks.noTables, { total: list.files.length }));
  }
  for (const entry of list.files) {
    signal?.throwIfAborted();
    if (await reading.read(entry)) continue;
    complete = false;
    break;
  }
  const { tables, broken } = reading;
  return { kind, tables, findings: [...reading.findings, ...reading.troubles.findings()], broken, complete };
}

/** What has come of the entries so far. */
class ZipReading {
  readonly tables: TableReport[] = [];
  readonly findings: Finding[] = [];
  readonly broken = new Set<string>();
  readonly troubles = new EntryTrouble();
  readonly #options: ZipOptions;
  readonly #kind: 'zip' | 'xlsx';
  #unpacked = 0;
  #packed = 0;

  constructor(options: ZipOptions, kind: 'zip' | 'xlsx') {
    this.#options = options;
    this.#kind = kind;
  }

  /** Reads one entry; false when it unpacks to too much, and reading should end. */
  async read(entry: FileEntry): Promise<boolean> {
    const { objects, limits, signal, onProgress } = this.#options;
    const path = entry.filename;
    if (unsafeName.test(path)) this.troubles.add(checks.zipUnsafeName, path);
    if (packedName.test(path)) this.troubles.add(checks.nestedZip, path);

    const facts = this.#kind === 'zip' && isTable(path) ? factsFor(path, objects) : undefined;
    const table =
      this.#kind === 'zip' && isTable(path) ? new TableReader(path, facts, limits, await startSha256()) : undefined;
    let tooLarge = false;
    let bytes = 0;
    onProgress(this.#packed, path);
    const trouble = await drainEntry(entry, {
      signal,
      onPacked: (packed) => onProgress(this.#packed + packed, path),
      onChunk: (chunk) => {
        bytes += chunk.length;
        this.#unpacked += chunk.length;
        const swollen = bytes > limits.ratioFrom && bytes > entry.compressedSize * limits.ratio;
        tooLarge = swollen || this.#unpacked > limits.unpackedBytes;
        if (!tooLarge) table?.write(chunk);
        return !tooLarge;
      },
    });
    this.#packed += entry.compressedSize;

    const result = trouble === undefined && !tooLarge ? table?.end() : undefined;
    if (result?.table) this.tables.push(result.table);
    else if (facts) this.broken.add(facts.object);
    this.findings.push(...(result?.findings ?? []));
    if (tooLarge) this.findings.push(found(checks.zipBomb, { path }, { path }));
    else if (trouble !== undefined) this.troubles.add(entryTrouble(trouble), path);
    return !tooLarge;
  }
}

/** By its name; what macOS adds to the zips it packs is none. */
function isTable(path: string): boolean {
  return /\.(csv|tsv|txt)$/i.test(path) && !path.startsWith('__MACOSX/') && !baseName(path).startsWith('._');
}

/** Excel workbooks are zips with these entries. */
function isWorkbook(files: readonly FileEntry[]): boolean {
  const names = new Set(files.map(({ filename }) => filename));
  return names.has('[Content_Types].xml') && names.has('xl/workbook.xml');
}
