import { Budget, OutOfTime } from '../files/budget.ts';
import { defaultLimits } from '../files/limits.ts';
import { readTables } from '../migration/read/files.ts';
import type { SourceRow, UnreadReason } from '../migration/read/source.ts';

/** One table of the file: of a workbook there may be several. */
export interface ListTable {
  name: string;
  columns: string[];
  rows: SourceRow[];
}

/** Why nothing can be made of a file. */
export type ListTrouble = 'file-too-large' | 'too-many-rows' | 'too-slow' | 'no-rows' | UnreadReason;

export type ReadList = { type: 'read'; tables: ListTable[] } | { type: 'trouble'; trouble: ListTrouble };

/** What a list may cost. One customer after the other is gone through by a person: more than this is no list for it. */
export const listLimits = { bytes: 20 * 1024 * 1024, rows: 5_000, columns: 200, seconds: 60 };

/**
 * Reads the tables of a list of customers, CSV in any dialect and encoding or a workbook.
 * @param rows the most rows that are read; more are a trouble
 * @throws {DOMException} `AbortError` when stopped; errors of the disk
 */
export async function readList(
  file: Blob,
  name: string,
  signal?: AbortSignal,
  rows = listLimits.rows,
): Promise<ReadList> {
  const { bytes, columns, seconds } = listLimits;
  if (file.size > bytes) return { type: 'trouble', trouble: 'file-too-large' };
  // What is packed may be many times larger; a list of names is not.
  const limits = { ...defaultLimits, columns, seconds, entries: 2_000, unpackedBytes: 20 * bytes, nestedBytes: bytes };
  const tables: ListTable[] = [];
  let unread: UnreadReason | undefined;
  let total = 0;
  try {
    for await (const event of readTables(file, name, { budget: new Budget(limits), signal, onProgress: () => {} })) {
      if (event.type === 'unread') unread ??= event.reason;
      else if (event.type === 'table') {
        const { path, part, columns } = event.table;
        tables.push({ name: part ?? path, columns, rows: [] });
      } else {
        total += event.rows.length;
        if (total > rows) return { type: 'trouble', trouble: 'too-many-rows' };
        tables.find(({ columns }) => columns === event.table.columns)?.rows.push(...event.rows);
      }
    }
  } catch (error) {
    if (error instanceof OutOfTime) return { type: 'trouble', trouble: 'too-slow' };
    throw error;
  }
  const filled = tables.filter((table) => table.rows.length > 0);
  if (filled.length > 0) return { type: 'read', tables: filled };
  return { type: 'trouble', trouble: unread ?? 'no-rows' };
}
