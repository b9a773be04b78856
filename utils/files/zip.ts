import {
  ERR_AMBIGUOUS_ARCHIVE,
  ERR_ENCRYPTED,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_OVERLAPPING_ENTRY,
  ERR_SPLIT_ZIP_FILE,
  ERR_UNSUPPORTED_COMPRESSION,
  ERR_UNSUPPORTED_ENCRYPTION,
  type FileEntry,
} from '@zip.js/zip.js';
import { type Check, found } from './check-type.ts';
import * as checks from './checks/zip.ts';
import type { Limits } from './limits.ts';
import { baseName, factsFor } from './object-facts.ts';
import type { Finding, TableReport } from './report.ts';
import { startSha256 } from './sha256.ts';
import type { ObjectFacts } from './table-checks.ts';
import { TableReader } from './table-reader.ts';
import { listZip } from './zip-entries.ts';

export interface ZipResult {
  kind: 'zip' | 'xlsx';
  tables: TableReport[];
  findings: Finding[];
  /** Objects whose table could not be read to its end. */
  broken: Set<string>;
  /** The list of contents is whole, so that what is not in it is not in the zip. */
  listed: boolean;
}

export interface ZipOptions {
  objects: readonly ObjectFacts[];
  limits: Limits;
  signal?: AbortSignal;
  /** Packed bytes read so far, and the entry being read. */
  onProgress(bytesDone: number, at: string): void;
}

const tableName = /\.(csv|tsv|txt)$/i;
const packedName = /\.(zip|gz|tgz|7z|rar|bz2|xz)$/i;
const unsafeName = /^([a-z]:|[\\/])|(^|[\\/])\.\.([\\/]|$)|\0/i;

class TooLarge extends Error {}

/** Reads every entry of a zip, the tables among them with all checks, holding none in memory. Throws only when stopped. */
export async function readZip(file: Blob, options: ZipOptions): Promise<ZipResult> {
  const { limits, signal } = options;
  const list = await listZip(file, limits);
  const tables: TableReport[] = [];
  const findings: Finding[] = [];
  const broken = new Set<string>();
  const entryTrouble = new EntryTrouble();
  let unpacked = 0;
  let packed = 0;

  if (list.trouble !== undefined) findings.push(found(listTrouble(list.trouble)));
  if (list.total > limits.entries) findings.push(found(checks.zipEntries, { limit: limits.entries }));

  const book = isWorkbook(list.files);
  for (const entry of list.files) {
    signal?.throwIfAborted();
    const path = entry.filename;
    if (unsafeName.test(path)) entryTrouble.add(checks.zipUnsafeName, path);
    if (packedName.test(path)) entryTrouble.add(checks.nestedZip, path);
    options.onProgress(packed, path);

    const isTable = !book && tableName.test(path) && !isSystemFile(path);
    const facts = isTable ? factsFor(path, options.objects) : undefined;
    const table = isTable ? new TableReader(path, facts, limits, await startSha256()) : undefined;
    let bytes = 0;
    const sink = new WritableStream<Uint8Array>({
      write(chunk) {
        signal?.throwIfAborted();
        bytes += chunk.length;
        unpacked += chunk.length;
        const swollen = bytes > limits.ratioFrom && bytes > entry.compressedSize * limits.ratio;
        if (swollen || unpacked > limits.unpackedBytes) throw new TooLarge();
        table?.write(chunk);
      },
    });
    try {
      const before = packed;
      await entry.getData(sink, {
        signal,
        onprogress: async (done) => options.onProgress(before + done, path),
      });
      if (table) {
        const result = table.end();
        if (result.table) tables.push(result.table);
        else if (facts) broken.add(facts.object);
        findings.push(...result.findings);
      }
    } catch (error) {
      signal?.throwIfAborted();
      if (facts) broken.add(facts.object);
      if (error instanceof TooLarge) {
        findings.push(found(checks.zipBomb, { path }, { path }));
        break;
      }
      entryTrouble.add(troubleOf(error), path);
    }
    packed += entry.compressedSize;
  }

  findings.push(...entryTrouble.findings());
  const sound = list.trouble === undefined && list.total <= limits.entries;
  if (sound && !book && !list.files.some((entry) => tableName.test(entry.filename))) {
    findings.push(found(checks.noTables, { total: list.total }));
  }
  return { kind: book ? 'xlsx' : 'zip', tables, findings, broken, listed: sound };
}

/** Troubles of single entries, one finding each kind: how many, and the first. */
class EntryTrouble {
  readonly #kinds = new Map<Check, { total: number; path: string }>();

  add(check: Check, path: string): void {
    const known = this.#kinds.get(check);
    if (known) known.total++;
    else this.#kinds.set(check, { total: 1, path });
  }

  findings(): Finding[] {
    return [...this.#kinds].map(([check, { total, path }]) => found(check, { total, path }, { path }));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

/** What it means that the list of contents could not be read. */
function listTrouble(error: unknown): Check {
  switch (messageOf(error)) {
    case ERR_SPLIT_ZIP_FILE:
      return checks.zipSplit;
    case ERR_AMBIGUOUS_ARCHIVE:
      return checks.zipContradiction;
    case ERR_ENCRYPTED_CENTRAL_DIRECTORY:
      return checks.zipLocked;
    default:
      return checks.zipCutOff;
  }
}

/** What it means that an entry could not be read. */
function troubleOf(error: unknown): Check {
  switch (messageOf(error)) {
    case ERR_ENCRYPTED:
    case ERR_UNSUPPORTED_ENCRYPTION:
      return checks.zipEncrypted;
    case ERR_UNSUPPORTED_COMPRESSION:
      return checks.zipMethod;
    case ERR_AMBIGUOUS_ARCHIVE:
    case ERR_OVERLAPPING_ENTRY:
      return checks.zipContradiction;
    default:
      return checks.zipDamaged;
  }
}

/** Excel workbooks are zips with these entries. */
function isWorkbook(files: readonly FileEntry[]): boolean {
  const names = new Set(files.map(({ filename }) => filename));
  return names.has('[Content_Types].xml') && names.has('xl/workbook.xml');
}

/** Files that macOS adds to the zips it packs. */
function isSystemFile(path: string): boolean {
  return path.startsWith('__MACOSX/') || baseName(path).startsWith('._');
}
