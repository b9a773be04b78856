/** The distinguished encoding of ASN.1 (X.690), as far as signatures and time stamps need it: a value is tag, length, content. */

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8: 0x0c,
  sequence: 0x30,
  set: 0x31,
  utcTime: 0x17,
  time: 0x18,
} as const;

/** A value read; `content` is a view of the bytes given. */
export interface Der {
  tag: number;
  content: Uint8Array;
}

/** The content of an object identifier in its usual spelling, `1.2.840.113549.1.7.2` (X.690, 8.19). */
export function objectId(dotted: string): Uint8Array<ArrayBuffer> {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return Uint8Array.from([first * 40 + second, ...rest].flatMap(septets));
}

/** Seven bits a byte, the first bit set in all but the last. */
function septets(arc: number): number[] {
  const bytes = [arc & 0x7f];
  for (let left = arc >> 7; left > 0; left >>= 7) bytes.unshift((left & 0x7f) | 0x80);
  return bytes;
}

/** Writes a value around its content. */
export function der(tag: number, ...content: readonly (Uint8Array | readonly number[])[]): Uint8Array<ArrayBuffer> {
  const bytes = content.flatMap((part) => [...part]);
  return Uint8Array.from([tag, ...lengthOf(bytes.length), ...bytes]);
}

function lengthOf(length: number): number[] {
  if (length < 0x80) return [length];
  if (length < 0x100) return [0x81, length];
  return [0x82, length >> 8, length & 0xff];
}

/**
 * The values that follow each other in these bytes.
 * @throws RangeError when they end in the midst of one, or are not in the distinguished form
 */
export function readAll(bytes: Uint8Array): Der[] {
  const values: Der[] = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = byteAt(bytes, at);
    if ((tag & 0x1f) === 0x1f) throw new RangeError('a tag of several bytes');
    const { length, start } = readLength(bytes, at + 1);
    if (start + length > bytes.length) throw new RangeError('ends too early');
    values.push({ tag, content: bytes.subarray(start, start + length) });
    at = start + length;
  }
  return values;
}

/** The one value of these bytes. @throws RangeError when it is another kind of value, or more than one */
export function readOne(bytes: Uint8Array, tag: number): Uint8Array {
  const [value, ...more] = readAll(bytes);
  if (value?.tag !== tag || more.length > 0) throw new RangeError(`not one value of tag ${tag}`);
  return value.content;
}

function readLength(bytes: Uint8Array, at: number): { length: number; start: number } {
  const first = byteAt(bytes, at);
  if (first < 0x80) return { length: first, start: at + 1 };
  const count = first & 0x7f;
  if (count === 0 || count > 4) throw new RangeError('a length of no use');
  let length = 0;
  for (let digit = 1; digit <= count; digit++) length = length * 256 + byteAt(bytes, at + digit);
  return { length, start: at + 1 + count };
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw new RangeError('ends too early');
  return byte;
}

/** A big-endian number without needless zeros, with one in front where the first bit would mean "negative". */
export function positive(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== 0);
  const number = first === -1 ? Uint8Array.of(0) : bytes.subarray(first);
  return (number[0] ?? 0) >= 0x80 ? Uint8Array.of(0, ...number) : number;
}
