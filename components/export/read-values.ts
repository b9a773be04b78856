import { blobOf } from '../../utils/case/evidence.ts';
import type { ExportedFile } from '../../utils/case/rows/export.ts';
import type { TableReport } from '../../utils/files/report.ts';

/** The first values of a table's columns, or why there are none to show. */
export type Values = { type: 'read'; values: string[] } | { type: 'none'; reason: 'not-kept' | 'not-quickly' };

/** Reads the values that the report only has masked, out of the kept file. */
export async function readValues(file: ExportedFile, table: TableReport): Promise<Values> {
  const blob = await blobOf(file.id, 'file');
  if (!blob) return { type: 'none', reason: 'not-kept' };
  // Only who presses needs the readers of tables and zips in the panel itself.
  const { firstValues } = await import('../../utils/files/first-values.ts');
  const values = await firstValues(blob, table);
  return values ? { type: 'read', values } : { type: 'none', reason: 'not-quickly' };
}
