import { BlobReader, type Entry, type FileEntry, ZipReader } from '@zip.js/zip.js';
import type { Limits } from './limits.ts';

/** What a zip lists. `trouble` is why the list is not whole or not to be trusted. */
export interface ZipList {
  files: FileEntry[];
  /** Entries in the list, folders not counted, as far as it was read. */
  total: number;
  trouble?: unknown;
}

/** Reads the list of contents. Never throws for what is in the file. */
export async function listZip(file: Blob, limits: Limits): Promise<ZipList> {
  const reader = new ZipReader(new BlobReader(file), {
    checkSignature: true,
    checkOverlappingEntry: true,
    checkAmbiguity: true,
    // Names are never used as paths here; unsafe ones are told instead of hiding the rest of the list.
    filenameValidation: 'tolerant',
    decodeText: decodeName,
    useWebWorkers: false,
  });
  const list: ZipList = { files: [], total: 0 };
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (!isFile(entry)) continue;
      list.total++;
      if (list.files.length === limits.entries) break;
      list.files.push(entry);
    }
  } catch (trouble) {
    list.trouble = trouble;
  }
  return list;
}

function isFile(entry: Entry): entry is FileEntry {
  return !entry.directory;
}

/** Chinese systems write names in GB 18030 without saying so; zip.js would take them for code page 437. */
function decodeName(bytes: Uint8Array, encoding: string): string | undefined {
  if (encoding !== 'cp437') return undefined;
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
