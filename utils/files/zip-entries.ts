import { BlobReader, type Entry, type FileEntry, ZipReader } from '@zip.js/zip.js';
import { withoutSpareEnd } from './zip-spare-end.ts';

/** What a zip lists. `trouble` is why the list is not whole or not to be trusted. */
export interface ZipList {
  files: FileEntry[];
  /** There are more than were asked for; `files` are the first ones. */
  tooMany: boolean;
  trouble?: unknown;
}

/** zip.js reads the whole list into memory. 20,000 entries with long names take 4 MB. */
const listBytes = 64 * 1024 ** 2;

class ListTooLong extends Error {}

class FrugalReader extends BlobReader {
  override readUint8Array(index: number, length: number): Promise<Uint8Array> {
    if (length > listBytes) throw new ListTooLong();
    return super.readUint8Array(index, length);
  }
}

/** Reads the list of contents, `most` entries of it. Never throws for what is in the file. */
export async function listZip(file: Blob, most: number): Promise<ZipList> {
  const reader = new ZipReader(new FrugalReader(await withoutSpareEnd(file)), {
    checkSignature: true,
    checkOverlappingEntry: true,
    checkAmbiguity: true,
    // Names are never used as paths here; unsafe ones are told instead of hiding the rest of the list.
    filenameValidation: 'tolerant',
    decodeText: decodeName,
    useWebWorkers: false,
  });
  const list: ZipList = { files: [], tooMany: false };
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (!isFile(entry)) continue;
      list.tooMany = list.files.length === most;
      if (list.tooMany) break;
      list.files.push(entry);
    }
  } catch (trouble) {
    if (trouble instanceof ListTooLong) list.tooMany = true;
    else list.trouble = trouble;
  }
  return list;
}

export interface DrainOptions {
  signal?: AbortSignal;
  /** Takes unpacked bytes; false ends reading. */
  onChunk(chunk: Uint8Array): boolean;
  /** Packed bytes of this entry that were read. */
  onPacked(bytes: number): void;
}

/**
 * Unpacks an entry piece by piece. Gives what is wrong with it, undefined when nothing is.
 * @throws when stopped, and what `onChunk` throws.
 */
export async function drainEntry(entry: FileEntry, { signal, onChunk, onPacked }: DrainOptions): Promise<unknown> {
  // Kept here, because zip.js may report another error than the one its target threw.
  let failure: { error: unknown } | undefined;
  let ended = false;
  const target = new WritableStream<Uint8Array>({
    write(chunk) {
      try {
        signal?.throwIfAborted();
        ended = !onChunk(chunk);
      } catch (error) {
        failure = { error };
      }
      if (failure || ended) throw new Error('Reading was ended.');
    },
  });
  try {
    await entry.getData(target, { signal, onprogress: async (done) => onPacked(done) });
  } catch (trouble) {
    if (!failure && !ended && !signal?.aborted) return trouble ?? new Error('Unknown');
  }
  signal?.throwIfAborted();
  if (failure) throw (failure as { error: unknown }).error;
  return undefined;
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
