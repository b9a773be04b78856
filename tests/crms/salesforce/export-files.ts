import JSZip from 'jszip';
import Papa from 'papaparse';
import { contentsOf } from './data/files.ts';
import type { SalesforceData } from './data/index.ts';
import type { SalesforceRecord } from './data/record.ts';
import type { Damage } from './options.ts';
import { orgId } from './org.ts';
import type { ExportChoice } from './state.ts';

/** Salesforce begins a new zip at 512 MB; here these objects do. */
const parts: readonly (readonly string[])[] = [
  ['User', 'Account', 'Contact'],
  ['Opportunity', 'Task'],
  ['Attachment', 'ContentVersion'],
];

/** Names of the parts of an export; without attachments and files there is no third. */
export function partNames({ attachments, files }: ExportChoice): string[] {
  const count = attachments || files ? parts.length : parts.length - 1;
  return Array.from({ length: count }, (_, index) => `WE_${orgId}_${index + 1}.ZIP`);
}

/**
 * One part, with a CSV an object: upper-case API names as headings. That every cell stands in quotes is not in the facts.
 * Whether Contact has all its rows, and whether a row is whole, is up to `damage`.
 */
export async function makePart(
  data: SalesforceData,
  part: number,
  choice: ExportChoice,
  damage: Damage,
): Promise<Uint8Array> {
  if (damage === 'login-page') return new TextEncoder().encode(loginPage);
  const zip = new JSZip();
  for (const object of objectsOf(part, choice)) {
    const records = recordsOf(data, object, damage);
    const rows = records.map((record) => cellsOf(record, choice));
    if (damage === 'ragged' && object === 'Contact') rows[Math.floor(rows.length / 2)]?.splice(-2);
    const csv = Papa.unparse([Object.keys(records[0] ?? {}), ...rows], { quotes: true, newline: '\r\n' });
    zip.file(`${object}.csv`, encode(`${csv}\r\n`, choice));
    for (const [path, text] of Object.entries(contentsOf(object, records))) zip.file(path, text);
  }
  const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  return damage === 'truncated-zip' ? bytes.subarray(0, Math.floor(bytes.length * 0.6)) : bytes;
}

function objectsOf(part: number, { attachments, files }: ExportChoice): string[] {
  const ticked: Readonly<Record<string, boolean>> = { Attachment: attachments, ContentVersion: files };
  return (parts[part - 1] ?? []).filter((object) => ticked[object] ?? true);
}

function recordsOf(data: SalesforceData, object: string, damage: Damage): readonly SalesforceRecord[] {
  const records = data[object] ?? [];
  return damage === 'missing-rows' && object === 'Contact' ? records.slice(0, -20) : records;
}

function cellsOf(record: SalesforceRecord, { noLineBreaks }: ExportChoice): string[] {
  const cells = Object.values(record);
  return noLineBreaks ? cells.map((cell) => cell.replace(/\r?\n/g, ' ')) : cells;
}

/** ISO-8859-1, which the page offers first, has no Chinese: what does not fit becomes a question mark. */
function encode(text: string, { encoding }: ExportChoice): Uint8Array {
  if (encoding === 'UTF-8') return new TextEncoder().encode(text);
  return Buffer.from(text.replace(/[^\0-\xff]/gu, '?'), 'latin1');
}

const loginPage = '<!DOCTYPE html><html lang="en"><title>Login</title><form id="login_form"></form></html>\n';
