import type { FileEntry } from '@zip.js/zip.js';
import type { FileReading, ReadOptions } from './file-reading.ts';
import { type Drain, WorkbookReading } from './workbook-reading.ts';
import { workbookFindings, workbookTables } from './workbook-tables.ts';

/** Excel workbooks are zips with these entries (ECMA-376 Part 2). */
export function isWorkbook(files: readonly FileEntry[]): boolean {
  return has(files, '[Content_Types].xml') && has(files, 'xl/workbook.xml');
}

/** Workbooks of other kinds are zips, too: the binary one of Excel, and that of OpenDocument. */
export function isOtherWorkbook(files: readonly FileEntry[]): boolean {
  return has(files, 'xl/workbook.bin') || (has(files, 'mimetype') && has(files, 'content.xml'));
}

/** Reads the sheets of a workbook one by one, each with all checks of a table. */
export async function readWorkbook(
  files: readonly FileEntry[],
  path: string,
  { objects, budget }: Pick<ReadOptions, 'objects' | 'budget'>,
  drain: Drain,
): Promise<Pick<FileReading, 'kind' | 'tables' | 'findings' | 'links'>> {
  const reading = new WorkbookReading(files, path, { objects, mostColumns: budget.limits.columns, drain });
  await reading.read();
  const { tables, findings, links } = workbookTables(reading);
  return { kind: 'xlsx', tables, findings: [...workbookFindings(reading), ...findings], links };
}

function has(files: readonly FileEntry[], name: string): boolean {
  return files.some(({ filename }) => filename === name);
}
