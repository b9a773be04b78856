import { constants, crc32, deflateRawSync } from 'node:zlib';
import { crmTable } from './crm-table.ts';
import { StreamedBlob } from './streamed-blob.ts';

const tables = 10;
const tableBytes = 4_000_000;
const encoder = new TextEncoder();

/** Bytes that come any number of times, one after the other. */
interface Part {
  bytes: Uint8Array;
  times: number;
}

/** A zip of tables: how many bytes come out of it, and how many records. */
export interface CrmZip {
  file: StreamedBlob;
  unpackedBytes: number;
  rows: number;
}

/**
 * A zip of ten tables, of at least this many bytes. The rows of each are one packed part that is repeated, so that nothing has to
 * be packed while it is read; ids therefore come again.
 */
export async function crmZip(leastBytes: number): Promise<CrmZip> {
  const { file, rows } = crmTable(tableBytes);
  const all = new Uint8Array(await file.arrayBuffer());
  const start = all.subarray(0, all.indexOf(0x0a) + 1);
  const body = all.subarray(start.length);
  const packedBody = pack(body);
  const times = Math.ceil(leastBytes / tables / packedBody.length);
  // An empty last block ends what deflate packs (RFC 1951 3.2.4).
  const packed: Part[] = [once(pack(start)), { bytes: packedBody, times }, once(Uint8Array.of(1, 0, 0, 0xff, 0xff))];
  let crc = crc32(start);
  for (let time = 0; time < times; time++) crc = crc32(body, crc);
  const unpackedBytes = start.length + times * body.length;

  const parts: Part[] = [];
  const list: Uint8Array[] = [];
  for (let at = 1; at <= tables; at++) {
    const name = encoder.encode(`contacts_${at}.csv`);
    // From the version needed to the length of extra fields: alike in both headers (APPNOTE.TXT 4.3.7 and 4.3.12).
    const common = fields(
      [2, 20],
      [2, 0],
      [2, 8],
      [4, 0],
      [4, crc],
      [4, length(packed)],
      [4, unpackedBytes],
      [2, name.length],
      [2, 0],
    );
    list.push(fields([4, 0x02014b50], [2, 20]), common, fields([2, 0], [4, 0], [4, 0], [4, length(parts)]), name);
    parts.push(once(fields([4, 0x04034b50])), once(common), once(name), ...packed);
  }
  const listed = list.map(once);
  const counts = fields([4, 0], [2, tables], [2, tables], [4, length(listed)], [4, length(parts)], [2, 0]);
  parts.push(...listed, once(fields([4, 0x06054b50])), once(counts));
  return {
    file: new StreamedBlob(length(parts), (into, from) => write(parts, into, from)),
    unpackedBytes: tables * unpackedBytes,
    rows: tables * times * rows,
  };
}

/** Packed so that anything may follow. */
function pack(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH });
}

function once(bytes: Uint8Array): Part {
  return { bytes, times: 1 };
}

function length(parts: readonly Part[]): number {
  return parts.reduce((sum, { bytes, times }) => sum + bytes.length * times, 0);
}

/** Little-endian numbers of two or four bytes each. */
function fields(...values: [bytes: 2 | 4, value: number][]): Uint8Array {
  return Uint8Array.from(
    values.flatMap(([bytes, value]) => Array.from({ length: bytes }, (_, at) => value >>> (8 * at))),
  );
}

function write(parts: readonly Part[], into: Uint8Array, from: number): void {
  const to = from + into.length;
  let begin = 0;
  for (const part of parts) {
    const end = begin + length([part]);
    const size = part.bytes.length;
    for (let at = Math.max(from, begin); at < Math.min(to, end); ) {
      const inside = (at - begin) % size;
      const piece = part.bytes.subarray(inside, Math.min(size, inside + to - at));
      into.set(piece, at - from);
      at += piece.length;
    }
    begin = end;
  }
}
