import JSZip from 'jszip';
import Papa from 'papaparse';
import { type CrmData, type CrmRecord, objectNames } from './data.ts';
import type { Damage } from './options.ts';

/**
 * The backup as a zip with one CSV an object; an object without records has no file.
 *
 * The facts give the columns of exports, not of backups, and say that a backup holds no associations. The association
 * columns are here all the same: without them nobody could practise finding out whether the files still fit together.
 */
export async function makeBackup(data: CrmData, damage: Damage): Promise<Uint8Array> {
  if (damage === 'login-page') return new TextEncoder().encode(loginPage);
  const zip = new JSZip();
  for (const name of objectNames) {
    const records = damage === 'missing-rows' && name === 'contacts' ? dropTail(data[name]) : data[name];
    if (records.length === 0) continue;
    const rows = records.map((record) => Object.values(record));
    if (damage === 'ragged' && name === 'contacts') cutRow(rows);
    zip.file(`${name}.csv`, writeCsv(Object.keys(records[0] ?? {}), rows));
  }
  const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  return damage === 'truncated-zip' ? bytes.subarray(0, Math.floor(bytes.length * 0.6)) : bytes;
}

/** The facts give no name for a backup's file; this one is made up after the account and the day. */
export function backupFileName(portalId: number, createdAt: number): string {
  return `hubspot-crm-backup-${portalId}-${new Date(createdAt).toISOString().slice(0, 10)}.zip`;
}

/** With a byte order mark, because programs that read HubSpot's files expect one. */
function writeCsv(fields: string[], rows: string[][]): string {
  return `\uFEFF${Papa.unparse([fields, ...rows], { newline: '\r\n' })}\r\n`;
}

/** The last twentieth is gone, at least one row. */
function dropTail(records: readonly CrmRecord[]): readonly CrmRecord[] {
  return records.slice(0, -Math.ceil(records.length / 20));
}

/** The row in the middle loses its last two fields. */
function cutRow(rows: string[][]): void {
  rows[Math.floor(rows.length / 2)]?.splice(-2);
}

const loginPage = '<!DOCTYPE html><html lang="en"><title>Log in</title><form id="hs-login"></form></html>\n';
