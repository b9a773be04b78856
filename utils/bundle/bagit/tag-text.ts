import type { BagFile } from './bag-files.ts';
import { bytesOf } from './bag-files.ts';

/** A line of a tag file; `number` counts from 1. */
export interface TagLine {
  number: number;
  text: string;
}

/** Larger lists than any real bag has are not read. */
const largest = 256 * 1024 ** 2;

/**
 * The lines of a tag file, ended by LF, CR or CRLF. A mark at the beginning is no part of the text.
 * @throws when the bytes are not text of this encoding
 */
export async function tagLines(file: BagFile, encoding: string): Promise<TagLine[]> {
  if (file.bytes > largest) throw new RangeError('too large');
  const bytes = await bytesOf(file);
  const text = new TextDecoder(byteOrder(encoding, bytes), { fatal: true }).decode(bytes);
  return text.split(/\r\n|\n|\r/).map((line, index) => ({ number: index + 1, text: line }));
}

/** `utf-16` leaves it to the mark which byte comes first; `TextDecoder` takes it for little-endian. */
function byteOrder(encoding: string, [first, second]: Uint8Array): string {
  return /^utf-?16$/i.test(encoding) && first === 0xfe && second === 0xff ? 'utf-16be' : encoding;
}
