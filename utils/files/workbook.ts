import type { FileEntry } from '@zip.js/zip.js';
import { found } from './check-type.ts';
import { headerFindings, list, titleRows } from './checks/header.ts';
import * as checks from './checks/workbook.ts';
import type { FileReading } from './file-reading.ts';
import { factsForPart } from './object-facts.ts';
import type { Finding, TableReport } from './report.ts';
import { startSha256 } from './sha256.ts';
import { SharedTexts } from './shared-texts.ts';
import { headerOf } from './sheet-header.ts';
import { type Sheet, SheetReader } from './sheet-reader.ts';
import type { ObjectFacts } from './table-checks.ts';
import { type SheetPart, workbookParts } from './workbook-parts.ts';
import { XmlScanner, type XmlSink } from './xml-scanner.ts';

/** Unpacks an entry; false when that could not be done to its end. What is wrong then is told elsewhere. */
type Drain = (entry: FileEntry, onChunk: (chunk: Uint8Array) => void) => Promise<boolean>;

/** The list of sheets is read at once; with 2,000 of them it takes 300 kB. */
const listBytes = 4 * 1024 ** 2;

/** Excel workbooks are zips with these entries (ECMA-376 Part 2). */
export function isWorkbook(files: readonly FileEntry[]): boolean {
  return has(files, '[Content_Types].xml') && has(files, 'xl/workbook.xml');
}

/** Workbooks of other kinds are zips, too: the binary one of Excel, and that of OpenDocument. */
export function isOtherWorkbook(files: readonly FileEntry[]): boolean {
  return has(files, 'xl/workbook.bin') || (has(files, 'mimetype') && has(files, 'content.xml'));
}

/** Reads the sheets of a workbook one by one, keeping their first rows. */
export async function readWorkbook(
  files: readonly FileEntry[],
  path: string,
  objects: readonly ObjectFacts[],
  drain: Drain,
): Promise<Pick<FileReading, 'kind' | 'tables' | 'findings'>> {
  const reading = new WorkbookReading(files, path, drain);
  await reading.read();
  return { kind: 'xlsx', ...reading.result(objects) };
}

interface ReadSheet {
  part: SheetPart;
  sheet: Sheet;
  bytes: number;
  sha256: string;
}

class WorkbookReading {
  readonly #files = new Map<string, FileEntry>();
  readonly #path: string;
  readonly #drain: Drain;
  readonly #sheets: ReadSheet[] = [];
  readonly #missing: string[] = [];
  readonly #damaged: string[] = [];
  readonly #hidden: string[] = [];
  #dates1904 = false;
  #texts = new SharedTexts(new Set());

  constructor(files: readonly FileEntry[], path: string, drain: Drain) {
    // The first of a name counts; that a name comes twice is told by the zip.
    for (const file of files) if (!this.#files.has(file.filename)) this.#files.set(file.filename, file);
    this.#path = path;
    this.#drain = drain;
  }

  async read(): Promise<void> {
    const workbook = await this.#readText('xl/workbook.xml');
    const relations = await this.#readText('xl/_rels/workbook.xml.rels');
    const { sheets, dates1904, texts, whole } = workbookParts(workbook, relations);
    if (!whole) this.#damaged.push('xl/workbook.xml');
    this.#dates1904 = dates1904;
    for (const part of sheets) await this.#readSheet(part);
    await this.#readTexts(texts);
    for (const entry of this.#files.values()) await this.#drain(entry, () => {});
  }

  result(objects: readonly ObjectFacts[]): { tables: TableReport[]; findings: Finding[] } {
    const place = { path: this.#path };
    const findings: Finding[] = [];
    const tables: TableReport[] = [];
    if (this.#missing.length > 0) findings.push(found(checks.sheetMissing, { names: list(this.#missing) }, place));
    if (this.#damaged.length > 0) findings.push(found(checks.sheetDamaged, { names: list(this.#damaged) }, place));
    const last = Math.max(-1, ...this.#sheets.map(({ sheet }) => sheet.lastShared));
    if (last >= this.#texts.count) {
      findings.push(found(checks.textsMissing, { texts: this.#texts.count, number: last + 1 }, place));
    }
    if (this.#hidden.length > 0) findings.push(found(checks.hiddenSheets, { names: list(this.#hidden) }, place));
    if (this.#dates1904) findings.push(found(checks.dates1904, {}, place));

    const filled = this.#sheets.filter(({ sheet }) => sheet.filledRows > 0);
    // New workbooks have sheets that nobody filled; one is told when all are empty.
    for (const read of filled.length > 0 ? filled : this.#sheets.slice(0, 1)) {
      const one = this.#table(read, filled.length === 1, objects);
      tables.push(one.table);
      findings.push(...one.findings);
    }
    return { tables, findings };
  }

  #table(
    { part, sheet, bytes, sha256 }: ReadSheet,
    only: boolean,
    objects: readonly ObjectFacts[],
  ): { table: TableReport; findings: Finding[] } {
    // The file's name says what its only sheet holds, not what each of several does.
    const facts = factsForPart(only ? this.#path : '', part.name, objects);
    const { row, titles, names } = headerOf(sheet, this.#texts);
    const place = { path: this.#path, part: part.name };
    const findings = [...headerFindings([...names.values()], { ...place, row }, facts)];
    if (titles > 0) findings.push(found(titleRows, { total: titles }, { ...place, row }));
    findings.push(...sheetFindings(sheet, names, place));
    const table: TableReport = {
      path: this.#path,
      part: part.name,
      ...(facts ? { object: facts.object } : {}),
      bytes,
      sha256,
      encoding: 'utf-8',
      columns: [...names.values()],
      rows: Math.max(0, sheet.filledRows - titles - 1),
    };
    return { table, findings };
  }

  async #readSheet(part: SheetPart): Promise<void> {
    const { name, hidden, entry } = part;
    const file = entry === undefined ? undefined : this.#files.get(entry);
    if (!file) {
      this.#missing.push(name);
      return;
    }
    if (hidden) this.#hidden.push(name);
    const sheet = new SheetReader();
    const hash = await startSha256();
    let bytes = 0;
    const whole = await this.#scan(file, sheet, (chunk) => {
      bytes += chunk.length;
      hash.write(chunk);
    });
    if (whole === 'damaged') this.#damaged.push(name);
    if (whole === 'whole') this.#sheets.push({ part, sheet: sheet.end(), bytes, sha256: hash.end() });
  }

  async #readTexts(entry: string | undefined): Promise<void> {
    const wanted = new Set<number>();
    for (const { sheet } of this.#sheets) {
      for (const { cells } of sheet.head)
        for (const cell of cells.values()) if ('shared' in cell) wanted.add(cell.shared);
    }
    this.#texts = new SharedTexts(wanted);
    const file = entry === undefined ? undefined : this.#files.get(entry);
    if (file && (await this.#scan(file, this.#texts)) === 'damaged') this.#damaged.push(file.filename);
  }

  async #readText(name: string): Promise<string> {
    const decoder = new TextDecoder();
    const file = this.#files.get(name);
    let text = '';
    if (file) {
      this.#files.delete(name);
      await this.#drain(file, (chunk) => {
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
    this.#files.delete(file.filename);
    const decoder = new TextDecoder();
    const scanner = new XmlScanner(sink);
    const unpacked = await this.#drain(file, (chunk) => {
      onChunk?.(chunk);
      scanner.write(decoder.decode(chunk, { stream: true }));
    });
    scanner.write(decoder.decode());
    if (!unpacked) return 'unread';
    return scanner.end() ? 'whole' : 'damaged';
  }
}

function sheetFindings(
  sheet: Sheet,
  names: ReadonlyMap<number, string>,
  place: { path: string; part: string },
): Finding[] {
  const findings: Finding[] = [];
  const { total, cell, example } = sheet.errors;
  if (total > 0) findings.push(found(checks.errorCells, { total, cell, example }, place));
  const { saidLastRow: said, lastRow: last } = sheet;
  if (said > last) findings.push(found(checks.sheetShort, { said, last }, place));
  const hidden = [...names].filter(([column]) => sheet.hiddenColumns.has(column)).map(([, name]) => name);
  if (hidden.length > 0) findings.push(found(checks.hiddenColumns, { names: list(hidden) }, place));
  return findings;
}

function has(files: readonly FileEntry[], name: string): boolean {
  return files.some(({ filename }) => filename === name);
}
