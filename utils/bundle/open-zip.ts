import {
  BlobReader,
  ERR_AMBIGUOUS_ARCHIVE,
  ERR_DUPLICATED_NAME,
  ERR_ENCRYPTED,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_OVERLAPPING_ENTRY,
  ERR_UNSAFE_FILENAME,
  type FileEntry,
  ZipReader,
} from '@zip.js/zip.js';
import { isInside } from './bag.ts';
import type { Fault } from './verify-report.ts';

/** Far above any bundle of ours; below what would keep a browser busy for an hour. */
export const limits = {
  files: 20_000,
  bytes: 8 * 1024 ** 3,
  /** Deflate reaches about 1,030; text of ours stays below 40. Only looked at above `ratioFromBytes`. */
  ratio: 250,
  ratioFromBytes: 16 * 1024 ** 2,
};

const strict = { checkSignature: true, checkOverlappingEntry: true, checkAmbiguity: true, useWebWorkers: false };

/** A zip that may not be read further, and why. */
export class ZipFault extends Error {
  override name = 'ZipFault';
  readonly fault: Fault;
  readonly place: string | undefined;

  constructor(fault: Fault, place?: string) {
    super(place === undefined ? fault : `${fault}: ${place}`);
    this.fault = fault;
    this.place = place;
  }
}

/**
 * The files of a zip, without reading their bytes.
 * @param onFolder told of each folder that the zip names, without the `/` at its end
 * @throws ZipFault when it is no zip, or one that tools could read differently, or that could do harm
 */
export async function openZip(file: Blob, onFolder?: (name: string) => void): Promise<FileEntry[]> {
  if (await isAge(file)) throw new ZipFault('encrypted-age');
  const reader = new ZipReader(new BlobReader(file), { ...strict, filenameValidation: 'strict' });
  const files: FileEntry[] = [];
  const names = new Set<string>();
  let bytes = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      const { filename } = entry;
      if (names.size >= limits.files) throw new ZipFault('too-many-files');
      if (entry.encrypted) throw new ZipFault('encrypted', filename);
      if (!isInside(filename.replace(/\/$/, '')) || /[\\\p{Cc}]/u.test(filename))
        throw new ZipFault('unsafe-name', filename);
      // Windows and macOS would unpack one over the other.
      const name = filename.normalize('NFC').toLowerCase();
      if (names.has(name)) throw new ZipFault('ambiguous', filename);
      names.add(name);
      bytes += entry.uncompressedSize;
      if (bytes > limits.bytes) throw new ZipFault('too-large');
      if (isBomb(entry.uncompressedSize, entry.compressedSize)) throw new ZipFault('bomb', filename);
      if (!entry.directory) files.push(entry);
      else onFolder?.(filename.replace(/\/$/, ''));
    }
  } catch (error) {
    throw error instanceof ZipFault ? error : new ZipFault(faultOf(error));
  }
  return files;
}

/** Files encrypted with `age` begin with its name, as bytes or as text (https://age-encryption.org/v1). */
async function isAge(file: Blob): Promise<boolean> {
  return /^(age-encryption\.org\/|-----BEGIN AGE ENCRYPTED FILE-----)/.test(await file.slice(0, 40).text());
}

/**
 * Reads one file's bytes once, in pieces, and never more than the zip declared: zip.js stops there.
 * @throws when the bytes do not fit their checksum or size; AbortError when stopped
 */
export async function readEntry(
  entry: FileEntry,
  onBytes: (bytes: Uint8Array) => void,
  signal?: AbortSignal,
): Promise<void> {
  const sink = new WritableStream<Uint8Array>({
    write(piece) {
      signal?.throwIfAborted();
      onBytes(piece);
    },
  });
  await entry.getData(sink, { ...strict, signal });
}

function isBomb(size: number, packed: number): boolean {
  return size > limits.ratioFromBytes && size > packed * limits.ratio;
}

function faultOf(error: unknown): Fault {
  const message = error instanceof Error ? error.message : '';
  const known: Record<string, Fault> = {
    [ERR_AMBIGUOUS_ARCHIVE]: 'ambiguous',
    [ERR_DUPLICATED_NAME]: 'ambiguous',
    [ERR_OVERLAPPING_ENTRY]: 'ambiguous',
    [ERR_ENCRYPTED]: 'encrypted',
    [ERR_ENCRYPTED_CENTRAL_DIRECTORY]: 'encrypted',
    [ERR_UNSAFE_FILENAME]: 'unsafe-name',
  };
  return Object.entries(known).find(([start]) => message.startsWith(start))?.[1] ?? 'not-a-zip';
}
