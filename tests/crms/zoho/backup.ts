import JSZip from 'jszip';
import Papa from 'papaparse';
import { type Module, modules, type ZohoData, type ZohoRecord } from './data.ts';

/** What is wrong with a backup that the practice hands out. */
export type Damage = 'none' | 'truncated-zip' | 'missing-module' | 'missing-rows' | 'login-page';

/** The file names of one backup. The vendor cuts at 1 GB; here the second zip begins after half of the modules. */
export const backupFiles = ['Data_001.zip', 'Data_002.zip', 'Attachments_001.zip'] as const;
export type BackupFile = (typeof backupFiles)[number];

/** One file of a backup, with the vendor's layout: a CSV a module, pictures of records beside them, attachments in a zip of their own. */
export function makeBackupFile(name: BackupFile, data: ZohoData, damage: Damage): Promise<Uint8Array> {
  if (damage === 'login-page') return Promise.resolve(new TextEncoder().encode(signInPage));
  return name === 'Attachments_001.zip' ? attachmentsZip(data) : dataZip(name, data, damage);
}

async function dataZip(name: BackupFile, data: ZohoData, damage: Damage): Promise<Uint8Array> {
  const zip = new JSZip();
  const half = Math.ceil(modules.length / 2);
  const isFirst = name === 'Data_001.zip';
  for (const module of isFirst ? modules.slice(0, half) : modules.slice(half)) {
    if (damage === 'missing-module' && module === 'Accounts') continue;
    zip.file(`Data/${module}_001.csv`, toCsv(rowsOf(module, data, damage)));
  }
  if (isFirst) for (const picture of picturesOf(data)) zip.file(`Data/RecordImages/${picture}`, onePixel);
  else zip.file('Data/Attachments_001.csv', toCsv(attachmentsOf(data)));
  const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  return damage === 'truncated-zip' ? bytes.subarray(0, Math.floor(bytes.length * 0.6)) : bytes;
}

async function attachmentsZip(data: ZohoData): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const { 'File Name': file } of attachmentsOf(data))
    zip.file(`Attachments/${file}`, `Practice attachment ${file}\n`);
  return zip.generateAsync({ type: 'uint8array' });
}

function rowsOf(module: Module, data: ZohoData, damage: Damage): readonly ZohoRecord[] {
  const rows = data[module];
  return damage === 'missing-rows' && module === 'Contacts' ? rows.slice(0, -Math.ceil(rows.length / 20)) : rows;
}

function picturesOf(data: ZohoData): string[] {
  return data.Accounts.flatMap((account) => account['Account Image'] || []);
}

/** Which record each attachment belongs to. That there is such a table is known, its columns are not: these are made up. */
function attachmentsOf(data: ZohoData): ZohoRecord[] {
  return data.Contacts.filter((_, index) => index % 10 === 0).map((contact, index) => ({
    id: String(4_150_868_000_009_000_000n + BigInt(index)),
    'File Name': `practice-${index + 1}.txt`,
    'Parent ID': contact['Record Id'] ?? '',
  }));
}

function toCsv(rows: readonly ZohoRecord[]): string {
  return `${Papa.unparse([...rows], { newline: '\n' })}\n`;
}

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const signInPage = '<!DOCTYPE html><html lang="en"><title>Sign in</title><form id="login"></form></html>\n';
