import JSZip from 'jszip';
import type { DynamicsData, TableName } from '../data.ts';
import { tableCsv } from './table-csv.ts';

/** Each table goes into a CSV of its own. That several come in one zip, and what it is called, is not sourced. */
export async function tableZip(data: DynamicsData, tables: readonly TableName[]): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const table of tables) zip.file(`${table}s.csv`, tableCsv(data, table));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
