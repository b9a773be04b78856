/** A file for a zip. `path` parts with `/`; `crc32` is that of its bytes. */
export interface Entry {
  path: string;
  blob: Blob;
  crc32: number;
}

/** Above these a field of the zip's first version is full, and zip64 says the number elsewhere (APPNOTE 4.3.14, 4.5.3). */
const full = { bytes: 0xffffffff, entries: 0xffff };

/**
 * A zip as its parts in order: small pieces of our own, and between them the files themselves, unread. Joined they are the zip:
 * `new Blob(parts)`, or one written to the disk after the other. Files are stored, not made smaller: pictures and workbooks are
 * already, and deflate would take a minute for each gigabyte. All have the same time, in UTC as zip has no zone; there are no folder entries.
 *
 * Format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (6.3.10)
 * @param always64 writes zip64 fields though nothing needs them: what reads them can be tried with small files
 */
export function zipParts(entries: readonly Entry[], at: Date, always64 = false): (Uint8Array<ArrayBuffer> | Blob)[] {
  const time = dosTime(at);
  const parts: (Uint8Array<ArrayBuffer> | Blob)[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { path, blob, crc32 } of entries) {
    const name = new TextEncoder().encode(path);
    const needs64 = always64 || blob.size >= full.bytes || offset >= full.bytes;
    const file = { name, crc32, size: blob.size, time, offset, needs64 };
    const header = localHeader(file);
    parts.push(header, blob);
    directory.push(directoryEntry(file));
    offset += header.length + blob.size;
  }
  const bytes = directory.reduce((sum, { length }) => sum + length, 0);
  return [...parts, ...directory, end({ count: entries.length, bytes, offset, always64 })];
}

interface ZipFile {
  name: Uint8Array<ArrayBuffer>;
  crc32: number;
  size: number;
  time: number;
  offset: number;
  needs64: boolean;
}

/** Bit 11: the name is UTF-8. */
const utf8 = 1 << 11;
/** Made on Unix: of one made on DOS, unzip reads names in an old code page whatever bit 11 says. */
const unix = 3 << 8;
/** A plain file that its owner may write and all may read (0o100644), in the upper half. */
const readable = 0o100644 * 0x10000;

function localHeader({ name, crc32, size, time, needs64 }: ZipFile): Uint8Array<ArrayBuffer> {
  const shown = needs64 ? full.bytes : size;
  return fields(
    [4, 0x04034b50],
    [2, needs64 ? 45 : 20],
    [2, utf8],
    [2, 0],
    [4, time],
    [4, crc32],
    [4, shown],
    [4, shown],
    [2, name.length],
    [2, needs64 ? 20 : 0],
    name,
    ...(needs64 ? [field(2, 1), field(2, 16), field(8, size), field(8, size)] : []),
  );
}

function directoryEntry({ name, crc32, size, time, offset, needs64 }: ZipFile): Uint8Array<ArrayBuffer> {
  const version = needs64 ? 45 : 20;
  const shown = needs64 ? full.bytes : size;
  return fields(
    [4, 0x02014b50],
    [2, unix | version],
    [2, version],
    [2, utf8],
    [2, 0],
    [4, time],
    [4, crc32],
    [4, shown],
    [4, shown],
    [2, name.length],
    [2, needs64 ? 28 : 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, readable],
    [4, needs64 ? full.bytes : offset],
    name,
    ...(needs64 ? [field(2, 1), field(2, 24), field(8, size), field(8, size), field(8, offset)] : []),
  );
}

function end(of: { count: number; bytes: number; offset: number; always64: boolean }): Uint8Array<ArrayBuffer> {
  const { count, bytes, offset, always64 } = of;
  const needs64 = always64 || count >= full.entries || offset >= full.bytes || bytes >= full.bytes;
  const last = [
    field(4, 0x06054b50),
    field(4, 0),
    field(2, needs64 ? full.entries : count),
    field(2, needs64 ? full.entries : count),
    field(4, needs64 ? full.bytes : bytes),
    field(4, needs64 ? full.bytes : offset),
    field(2, 0),
  ];
  if (!needs64) return fields(...last);
  return fields(
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, bytes],
    [8, offset],
    [4, 0x07064b50],
    [4, 0],
    [8, offset + bytes],
    [4, 1],
    ...last,
  );
}

type Field = readonly [width: 2 | 4 | 8, value: number];

function field(width: Field[0], value: number): Field {
  return [width, value];
}

/** Numbers of so many bytes, the lowest first, and bytes as they are. */
function fields(...all: (Field | Uint8Array<ArrayBuffer>)[]): Uint8Array<ArrayBuffer> {
  const lengthOf = (one: Field | Uint8Array) => (one instanceof Uint8Array ? one.length : one[0]);
  const bytes = new Uint8Array(all.reduce((sum, one) => sum + lengthOf(one), 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const one of all) {
    if (one instanceof Uint8Array) bytes.set(one, at);
    else if (one[0] === 2) view.setUint16(at, one[1], true);
    else if (one[0] === 4) view.setUint32(at, one[1], true);
    else view.setBigUint64(at, BigInt(one[1]), true);
    at += lengthOf(one);
  }
  return bytes;
}

/** Time in the lower, date in the upper 16 bits; seconds in steps of two, years from 1980. */
function dosTime(at: Date): number {
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  const date = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  return (date * 0x10000 + time) >>> 0;
}
