import { BlobWriter, TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { safeName } from '../../bundle/names.ts';
import { packed } from '../copy/pack.ts';
import { messageOf, type RawStore } from './read-store.ts';
import { rescueNote } from './words.ts';

/** What could be saved of a store, and what not. */
export interface Rescued {
  zip: Blob;
  /** Rows and files in it. */
  saved: number;
  /** One line each: the table, the row's key, the reason. */
  problems: string[];
}

/**
 * Saves everything that can still be read, as a zip: each table as lines of JSON, each log line by line as it was hashed, all bytes as
 * files. Nothing in the store is changed, and what can't be read is named and passed over.
 */
export async function rescue(store: RawStore, onSaved?: (saved: number) => void): Promise<Rescued> {
  const zip = new ZipWriter(new BlobWriter('application/zip'), { level: 0, useWebWorkers: false });
  const problems: string[] = [];
  const logs = new Map<string, { seq: number; line: string }[]>();
  const taken = new Set<string>();
  let saved = 0;
  /** The row with its Blob put into a file of its own. */
  const without = async (row: unknown): Promise<unknown> => {
    if (!isRecord(row) || !(row.blob instanceof Blob)) return row;
    // Read before it is packed: what breaks in the middle would break the zip.
    const bytes = new Uint8Array(await row.blob.arrayBuffer());
    const path = `bytes/${safeName(`${String(row.owner)} ${String(row.name)}`, taken)}`;
    await zip.add(path, new Uint8ArrayReader(bytes));
    return { ...row, blob: path };
  };
  for (const table of store.tables) {
    const lines: string[] = [];
    const fail = (key: unknown, why: string) => problems.push(`${table} ${JSON.stringify(key)}: ${why}`);
    try {
      for await (const read of store.rowsOf(table)) {
        if ('problem' in read) {
          fail(read.key, read.problem);
          continue;
        }
        const kept = await without(read.row).catch((error: unknown) => {
          fail(read.key, messageOf(error));
          return read.row;
        });
        noteLine(logs, table, kept);
        lines.push(JSON.stringify(packed(kept)));
        saved += 1;
        onSaved?.(saved);
      }
    } catch (error) {
      fail('*', messageOf(error));
    }
    await zip.add(`tables/${safeName(table)}.jsonl`, new TextReader(lines.map((line) => `${line}\n`).join('')));
  }
  for (const [caseId, lines] of logs) {
    const sorted = lines.toSorted((one, other) => one.seq - other.seq);
    await zip.add(`log/${safeName(caseId)}.jsonl`, new TextReader(sorted.map(({ line }) => `${line}\n`).join('')));
  }
  await zip.add('README.txt', new TextReader(rescueNote(saved, problems)));
  return { zip: await zip.close(), saved, problems };
}

function noteLine(logs: Map<string, { seq: number; line: string }[]>, table: string, row: unknown): void {
  if (table !== 'log' || !isRecord(row)) return;
  const { caseId, seq, line } = row;
  if (typeof caseId !== 'string' || typeof seq !== 'number' || typeof line !== 'string') return;
  logs.set(caseId, [...(logs.get(caseId) ?? []), { seq, line }]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
