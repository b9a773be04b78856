import type { FileEntry } from '@zip.js/zip.js';
import { countTitles } from '../../files/header-row.ts';
import { type SheetPart, workbookParts } from '../../files/workbook-parts.ts';
import { XmlScanner, type XmlSink } from '../../files/xml-scanner.ts';
import { entryPieces, type Reading, Unreadable } from './bytes.ts';
import type { SourceEvent, SourceRow, SourceTable } from './source.ts';
import { AllTexts, SheetRows } from './xlsx-sheet.ts';
import { DateStyles } from './xlsx-values.ts';

/** Characters of all shared texts: they have to be held while the sheets are read. */
const mostTexts = 128 * 1024 * 1024;
/** The list of sheets is read at once; with 2,000 of them it takes 300 kB. */
const listLength = 4 * 1024 * 1024;
/** A header is looked for in so many rows. */
const headRows = 12;

/** The sheets of a workbook as tables. @throws {Unreadable} */
export async function* workbookRows(
  entries: readonly FileEntry[],
  path: string,
  reading: Reading,
): AsyncGenerator<SourceEvent> {
  const find = (name: string | undefined) => entries.find(({ filename }) => filename === name);
  const list = await textOf(find('xl/workbook.xml'), reading);
  const {
    sheets,
    dates1904,
    texts: textsName,
  } = workbookParts(list, await textOf(find('xl/_rels/workbook.xml.rels'), reading));
  const texts = new AllTexts(mostTexts);
  const styles = new DateStyles();
  for await (const _ of scan(find(textsName), texts, reading)) if (texts.tooLarge) throw new Unreadable('too-large');
  for await (const _ of scan(find('xl/styles.xml'), styles, reading));
  for (const sheet of sheets) {
    const entry = find(sheet.entry);
    const rows = new SheetRows(texts.texts, styles, dates1904);
    if (entry) yield* sheetRows(sheet, scan(entry, rows, reading), rows, path);
    else yield { type: 'unread', path, reason: 'damaged' };
  }
}

async function* sheetRows(
  sheet: SheetPart,
  scanned: AsyncGenerator<boolean>,
  sink: SheetRows,
  path: string,
): AsyncGenerator<SourceEvent> {
  let table: SourceTable | undefined;
  let whole = true;
  for await (whole of scanned) {
    if (!table) {
      if (sink.rows.length < headRows) continue;
      table = begin(sheet, sink.rows, path);
      yield { type: 'table', table };
    }
    yield { type: 'rows', table, rows: within(table, sink.rows.splice(0)) };
  }
  if (!table && sink.rows.length > 0) {
    table = begin(sheet, sink.rows, path);
    yield { type: 'table', table };
    yield { type: 'rows', table, rows: within(table, sink.rows) };
  }
  if (!whole) yield { type: 'unread', path, reason: 'damaged' };
}

/** Marks the rows that have more cells than the header. */
function within({ columns }: SourceTable, rows: readonly SourceRow[]): SourceRow[] {
  return rows.map((row): SourceRow => {
    const more = row.cells.slice(columns.length).some((cell) => cell !== '');
    return more && !row.damage ? { ...row, damage: 'more-cells' } : row;
  });
}

/** Takes the titles and the header off the first rows. */
function begin(sheet: SheetPart, rows: SourceRow[], path: string): SourceTable {
  const titles = countTitles(rows.map(({ cells }) => cells));
  const [header] = rows.splice(0, titles + 1).slice(titles);
  return { path, part: sheet.name, columns: (header?.cells ?? []).map((name) => name.trim()) };
}

async function textOf(entry: FileEntry | undefined, reading: Reading): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  if (!entry) return text;
  for await (const piece of entryPieces(entry, reading)) {
    if (text.length > listLength) throw new Unreadable('too-large');
    text += decoder.decode(piece, { stream: true });
  }
  return text;
}

/** Feeds an entry to the sink and halts after each piece; the last value says whether it was well-formed. */
async function* scan(entry: FileEntry | undefined, sink: XmlSink, reading: Reading): AsyncGenerator<boolean> {
  if (!entry) return;
  const decoder = new TextDecoder();
  const scanner = new XmlScanner(sink);
  for await (const piece of entryPieces(entry, reading)) {
    scanner.write(decoder.decode(piece, { stream: true }));
    yield true;
  }
  scanner.write(decoder.decode());
  yield scanner.end();
}
