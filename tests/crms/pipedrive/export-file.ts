import Papa from 'papaparse';
import type { ObjectName } from './data.ts';
import type { Damage } from './options.ts';
import type { CrmRecord } from './record.ts';

/** Comma, every field in quotes, plain column names: as real exports were seen. Line ends are not known. */
export function writeExport(records: readonly CrmRecord[], damage: Damage): Uint8Array {
  if (damage === 'login-page') return new TextEncoder().encode(loginPage);
  const kept = damage === 'missing-rows' ? records.slice(0, -Math.ceil(records.length / 20)) : records;
  const rows = [Object.keys(records[0] ?? {}), ...kept.map((record) => Object.values(record))];
  // The row in the middle loses its last two fields.
  if (damage === 'ragged') rows[Math.ceil(rows.length / 2)]?.splice(-2);
  const bytes = new TextEncoder().encode(`${Papa.unparse(rows, { quotes: true, newline: '\n' })}\n`);
  return damage === 'cut-off' ? bytes.subarray(0, Math.floor(bytes.length * 0.6)) : bytes;
}

/** `{type}-{companyId}-{exportId}.csv`; exports are counted through all types of a company. */
export function exportFileName(object: ObjectName, companyId: number, exportId: number): string {
  return `${object}-${companyId}-${exportId}.csv`;
}

const loginPage = '<!DOCTYPE html><html lang="en"><title>Log in</title><form id="login_form"></form></html>\n';
