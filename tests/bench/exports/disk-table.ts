import { closeSync, mkdtempSync, openSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crmTable } from './crm-table.ts';

/** A table that lies on the disk, where a browser can read it. */
export interface DiskTable {
  /** In a folder of its own. */
  path: string;
  bytes: number;
  rows: number;
}

/** Writes a table of at least so many bytes. Whoever asked for it removes its folder. */
export function writeTable(leastBytes: number): DiskTable {
  const { file, rows } = crmTable(leastBytes);
  const name = path.join(mkdtempSync(path.join(tmpdir(), 'clean-exit-table-')), 'contacts.csv');
  const disk = openSync(name, 'w');
  const piece = new Uint8Array(4 * 1024 ** 2);
  for (let from = 0; from < file.size; from += piece.length) {
    const part = piece.subarray(0, file.size - from);
    file.write(part, from);
    writeSync(disk, part);
  }
  closeSync(disk);
  return { path: name, bytes: file.size, rows };
}
