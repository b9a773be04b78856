import { found } from './check-type.ts';
import { headerFindings, list, titleRows } from './checks/header.ts';
import type { TableLinks } from './checks/links.ts';
import * as checks from './checks/workbook.ts';
import type { Finding, TableReport } from './report.ts';
import type { ReadSheet, WorkbookReading } from './workbook-reading.ts';

/** What is wrong with a workbook that was read, or should be known of it, beside what its sheets hold. */
export function workbookFindings({ path, sheets, missing, damaged, hidden, texts, dates }: WorkbookReading): Finding[] {
  const place = { path };
  const findings: Finding[] = [];
  if (missing.length > 0) findings.push(found(checks.sheetMissing, { names: list(missing) }, place));
  if (damaged.length > 0) findings.push(found(checks.sheetDamaged, { names: list(damaged) }, place));
  const last = Math.max(-1, ...sheets.map(({ sheet }) => sheet.lastShared));
  if (last >= texts.count) findings.push(found(checks.textsMissing, { texts: texts.count, number: last + 1 }, place));
  else {
    const total = sheets.reduce((sum, { sheet }) => sum + sheet.unknownTexts, 0);
    if (total > 0) findings.push(found(checks.textsNotLooked, { total }, place));
  }
  if (hidden.length > 0) findings.push(found(checks.hiddenSheets, { names: list(hidden) }, place));
  if (dates.since1904) findings.push(found(checks.dates1904, {}, place));
  return findings;
}

/** The tables of a workbook. New workbooks have sheets that nobody filled; one is told when all are empty. */
export function workbookTables({ path, sheets }: WorkbookReading): {
  tables: TableReport[];
  findings: Finding[];
  links: TableLinks[];
} {
  const filled = sheets.filter(({ table }) => table.columns.length > 0);
  const shown = filled.length > 0 ? filled : sheets.slice(0, 1);
  return {
    tables: shown.map((read) => tableOf(read, path)),
    findings: shown.flatMap((read) => sheetFindings(read, path)),
    links: shown.flatMap(({ table }) => table.links ?? []),
  };
}

function tableOf({ part, facts, table, bytes, sha256 }: ReadSheet, path: string): TableReport {
  const { columns, rows, profile, newest } = table;
  return {
    path,
    part: part.name,
    ...(facts ? { object: facts.object } : {}),
    bytes,
    sha256,
    encoding: 'utf-8',
    columns: [...columns],
    rows,
    ...(newest ? { newest } : {}),
    ...(profile ? { profile } : {}),
  };
}

function sheetFindings({ part, facts, sheet, table }: ReadSheet, path: string): Finding[] {
  const place = { path, part: part.name };
  const { columns, numbers, headerRow: row, titles } = table;
  const findings = headerFindings(columns, { ...place, row }, facts);
  if (titles > 0) findings.push(found(titleRows, { total: titles }, { ...place, row }));
  const { total, cell, example } = sheet.errors;
  if (total > 0) findings.push(found(checks.errorCells, { total, cell, example }, place));
  if (sheet.uncounted.total > 0) findings.push(found(checks.uncountedFormulas, { ...sheet.uncounted }, place));
  const { saidLastRow: said, lastRow: last } = sheet;
  if (said > last) findings.push(found(checks.sheetShort, { said, last }, place));
  const hidden = columns.filter((_, at) => sheet.hiddenColumns.has(numbers[at] as number));
  if (hidden.length > 0) findings.push(found(checks.hiddenColumns, { names: list(hidden) }, place));
  return [...findings, ...table.findings];
}
