import type { FileEntry } from '@zip.js/zip.js';
import { createSHA256 } from 'hash-wasm';
import { readEntry } from './open-zip.ts';

/** The files of a bag as they lie in the zip, each read once. Paths are those inside the bag's folder. */
export interface Bag {
  files: Map<string, { sha256: string; bytes: number }>;
  /** The bytes of the small files that the checks must read, not only hash. */
  kept: Map<string, Uint8Array>;
  /** Files whose bytes do not fit their checksum in the zip. They are not in `files`. */
  damaged: string[];
  /** Files that lie outside the bag's folder, by their full path. */
  outside: string[];
}

export interface ReadOptions {
  /** Bytes read, and how many there are when unpacked. */
  onProgress?(progress: { done: number; total: number; at: string }): void;
  signal?: AbortSignal;
}

/** Larger records and logs than any case makes are hashed but not read. */
const keepBelow = 64 * 1024 ** 2;
const keepAltogether = 256 * 1024 ** 2;

/** The folder that holds bagit.txt, as a prefix (`''` or `name/`); undefined when there is none, or more than one. */
export function bagFolder(entries: FileEntry[]): string | undefined {
  const found = entries.map(({ filename }) => filename).filter((name) => /^([^/]+\/)?bagit\.txt$/.test(name));
  return found.length === 1 ? found[0]?.slice(0, -'bagit.txt'.length) : undefined;
}

/** Hashes every file of the bag. @throws only AbortError, when stopped */
export async function readBag(entries: FileEntry[], folder: string, options: ReadOptions): Promise<Bag> {
  const bag: Bag = { files: new Map(), kept: new Map(), damaged: [], outside: [] };
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  const hash = await createSHA256();
  let done = 0;
  let room = keepAltogether;
  for (const entry of entries) {
    const path = entry.filename.slice(folder.length);
    if (!entry.filename.startsWith(folder)) {
      bag.outside.push(entry.filename);
      continue;
    }
    const keep = mustBeRead(path) && entry.uncompressedSize < Math.min(keepBelow, room);
    const pieces: Uint8Array[] = [];
    hash.init();
    try {
      await readEntry(
        entry,
        (bytes) => {
          hash.update(bytes);
          if (keep) pieces.push(bytes);
          done += bytes.length;
          options.onProgress?.({ done: Math.min(done, total), total, at: path });
        },
        options.signal,
      );
    } catch {
      options.signal?.throwIfAborted();
      bag.damaged.push(path);
      continue;
    }
    bag.files.set(path, { sha256: hash.digest('hex'), bytes: entry.uncompressedSize });
    if (keep) {
      bag.kept.set(path, new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer()));
      room -= entry.uncompressedSize;
    }
  }
  return bag;
}

/** A kept file as text; undefined when it is not there or not UTF-8. */
export function textOf(bag: Bag, path: string): string | undefined {
  const bytes = bag.kept.get(path);
  if (!bytes) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function mustBeRead(path: string): boolean {
  return (
    !path.startsWith('data/') ||
    path === 'data/timeline.jsonl' ||
    path === 'data/signatures.jsonl' ||
    path === 'data/case.json' ||
    isKey(path) ||
    isRecord(path)
  );
}

/** Whether the path is a public key that signed lines of the timeline. */
export function isKey(path: string): boolean {
  return /^data\/keys\/[0-9a-f]{64}\.pem$/.test(path);
}

/** Whether the path is one of the JSON records that speak about other files of the payload. */
export function isRecord(path: string): boolean {
  return (
    /^data\/captures\/\d+\/capture\.json$/.test(path) ||
    /^data\/documents\/\d+\/document\.json$/.test(path) ||
    /^data\/mail\/\d+\.json$/.test(path) ||
    /^data\/exports\/[^/]+\.check\.json$/.test(path)
  );
}
