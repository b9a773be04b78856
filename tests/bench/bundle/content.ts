import { createCipheriv, createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { EvidencePart } from '../../../utils/case/rows/evidence.ts';

/** The exported files are below the size from which they stay outside of bundles; together 1 GB. */
const large = { captures: 500, files: 20, fileBytes: 50_000_000 };
/** What a page of a CRM comes to: a picture of its whole length, its frozen copy, its words. */
const partKinds = [
  { name: 'screenshot.png', mediaType: 'image/png', bytes: 300_000 },
  { name: 'page.html', mediaType: 'text/html', bytes: 150_000 },
  { name: 'text.txt', mediaType: 'text/plain', bytes: 6_000 },
] as const;

/** A file on the disk, and where the store keeps it. */
export interface KeptFile {
  path: string;
  owner: string;
  part: EvidencePart;
}

/** Everything that a large case keeps, as files of a folder. */
export interface Content {
  folder: string;
  captures: KeptFile[][];
  files: KeptFile[];
  bytes: number;
}

/** Writes 500 captures and 1 GB of exported files to the disk: bytes that no program can make smaller. Whoever asked removes the folder. */
export function writeContent({ captures, files, fileBytes } = large): Content {
  const folder = mkdtempSync(path.join(tmpdir(), 'clean-exit-case-'));
  let count = 0;
  const put = (owner: string, { name, mediaType, bytes }: Omit<EvidencePart, 'sha256'>): KeptFile => {
    const place = path.join(folder, owner);
    mkdirSync(place, { recursive: true });
    count += 1;
    const content = noise(bytes, count);
    const file = path.join(place, name);
    writeFileSync(file, content);
    return {
      path: file,
      owner,
      part: { name, mediaType, bytes, sha256: createHash('sha256').update(content).digest('hex') },
    };
  };
  const kept = {
    captures: Array.from({ length: captures }, (_, index) => partKinds.map((kind) => put(`capture-${index}`, kind))),
    files: Array.from({ length: files }, (_, index) =>
      put(`file-${index}`, { name: `export-${index}.csv`, mediaType: 'text/csv', bytes: fileBytes }),
    ),
  };
  const bytes = [...kept.captures.flat(), ...kept.files].reduce((sum, { part }) => sum + part.bytes, 0);
  return { folder, ...kept, bytes };
}

/** The same bytes for the same number, each time. */
function noise(bytes: number, number: number): Buffer {
  const counter = Buffer.alloc(16);
  counter.writeUInt32BE(number);
  return createCipheriv('aes-128-ctr', Buffer.alloc(16, 7), counter).update(Buffer.alloc(bytes));
}
