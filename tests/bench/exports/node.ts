import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Cost } from './cost.ts';
import type { PeerName } from './peers.ts';

export type SubjectName = PeerName | 'csv-parse' | 'check' | 'check-zip';

/** Reads a table, or a zip, of at least so many bytes in a process of its own. */
export async function runInNode(name: SubjectName, bytes: number): Promise<Cost> {
  const script = path.join(import.meta.dirname, 'subject.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script, name, String(bytes)]);
  return JSON.parse(stdout) as Cost;
}
