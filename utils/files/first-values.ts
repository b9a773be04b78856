import Papa from 'papaparse';
import type { TableReport } from './report.ts';
import { sniffBytes } from './sniff.ts';
import { drainEntry, listZip } from './zip-entries.ts';

/** Looked at: the beginning of the table, and of a value as much as a person reads. */
const mostBytes = 256 * 1024;
const mostRows = 500;
const mostCharacters = 200;
const mostEntries = 20_000;

type Where = Pick<TableReport, 'path' | 'within' | 'part' | 'encoding' | 'delimiter' | 'columns'>;

/**
 * The first value of each column as it stands in the file, for a person who wants to see more than its masked form. Nothing of it
 * is kept. Empty texts stand for columns without a value in the first rows.
 * @returns undefined for a table that can't be looked into so quickly: a sheet, a list within JSON, a file in a zip in a zip
 */
export async function firstValues(file: Blob, table: Where): Promise<string[] | undefined> {
  const { delimiter, columns, encoding } = table;
  if (delimiter === undefined || table.part !== undefined || table.within !== undefined) return undefined;
  const bytes = await beginning(file, table.path);
  if (!bytes) return undefined;
  const text = new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding).decode(bytes);
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: mostRows });
  const isHeader = (row: string[]) => row.length === columns.length && row.every((cell, at) => same(cell, columns[at]));
  const header = data.findIndex(isHeader);
  if (header < 0) return undefined;
  // The last row may be cut where the looking ended.
  const rows = data.slice(header + 1, bytes.length < mostBytes ? undefined : -1);
  return columns.map(
    (_, at) =>
      rows
        .find((row) => row[at]?.trim())
        ?.[at]?.trim()
        .slice(0, mostCharacters) ?? '',
  );
}

const same = (one: string, other: string | undefined) => one.trim() === other?.trim();

async function beginning(file: Blob, path: string): Promise<Uint8Array | undefined> {
  const start = new Uint8Array(await file.slice(0, mostBytes).arrayBuffer());
  const kind = sniffBytes(start.subarray(0, 8));
  if (kind === undefined) return start;
  if (kind !== 'zip') return undefined;
  const entry = (await listZip(file, mostEntries)).files.find(({ filename }) => filename === path);
  if (!entry) return undefined;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  await drainEntry(entry, {
    onPacked: () => {},
    onChunk: (chunk) => {
      chunks.push(chunk.slice());
      bytes += chunk.length;
      return bytes < mostBytes;
    },
  });
  return new Uint8Array(await new Blob(chunks as BlobPart[]).slice(0, mostBytes).arrayBuffer());
}
