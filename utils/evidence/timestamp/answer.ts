import { readAll, readOne, tags } from '../der.ts';
import { hex } from '../hash.ts';
import { sha256Oid } from './request.ts';

/** What a time-stamp token states. Whether its authority is to be trusted is for `openssl ts -verify` to say. */
export interface TimeStamp {
  /** ISO 8601 in UTC, by the authority's clock. */
  at: string;
  /** SHA-256 of what was stamped, in hex. */
  sha256: string;
  /** The authority's own number for it, in hex. */
  serial: string;
  /** The number of the request, in hex without leading zeros. */
  nonce?: string;
}

/** The authority said no, or the bytes are no time stamp of the request. */
export class NoTimeStamp extends Error {
  readonly reason: 'refused' | 'malformed' | 'other-hash' | 'other-nonce';

  constructor(reason: NoTimeStamp['reason'], message: string = reason) {
    super(message);
    this.reason = reason;
  }
}

const signedDataOid = hex(Uint8Array.of(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02));
const tokenInfoOid = hex(Uint8Array.of(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x10, 0x01, 0x04));
const explicit0 = 0xa0;

/**
 * Reads an authority's answer (`.tsr`; RFC 3161, 2.4.2) and holds it against what was asked.
 * @throws NoTimeStamp
 */
export function readTimeStamp(answer: Uint8Array, asked: { sha256: string; nonce?: string }): TimeStamp {
  const stamp = readAnswer(answer);
  if (stamp.sha256 !== asked.sha256) throw new NoTimeStamp('other-hash');
  if (asked.nonce !== undefined && stamp.nonce !== asked.nonce) throw new NoTimeStamp('other-nonce');
  return stamp;
}

function readAnswer(answer: Uint8Array): TimeStamp {
  try {
    const [statusInfo, token] = readAll(readOne(answer, tags.sequence));
    const [status, texts] = readAll(statusInfo?.content ?? new Uint8Array());
    const granted = status?.tag === tags.integer && status.content.length === 1 && (status.content[0] ?? 9) <= 1;
    if (!granted) throw new NoTimeStamp('refused', wordsOf(texts?.content));
    if (token?.tag !== tags.sequence) throw new RangeError('no token');
    return readInfo(infoOf(token.content));
  } catch (error) {
    if (error instanceof RangeError) throw new NoTimeStamp('malformed', error.message);
    throw error;
  }
}

/** From ContentInfo over SignedData (RFC 5652) to the TSTInfo that is signed. */
function infoOf(token: Uint8Array): Uint8Array {
  const [type, content] = readAll(token);
  if (!type || hex(type.content) !== signedDataOid || content?.tag !== explicit0)
    throw new RangeError('not signed data');
  const [, , inner] = readAll(readOne(content.content, tags.sequence));
  const [innerType, octets] = readAll(inner?.content ?? new Uint8Array());
  if (!innerType || hex(innerType.content) !== tokenInfoOid || octets?.tag !== explicit0)
    throw new RangeError('not a time stamp');
  return readOne(readOne(octets.content, tags.octets), tags.sequence);
}

function readInfo(info: Uint8Array): TimeStamp {
  const [version, , imprint, serial, time, ...rest] = readAll(info);
  if (version?.tag !== tags.integer || serial?.tag !== tags.integer || time?.tag !== tags.time)
    throw new RangeError('not the fields of a time stamp');
  const [algorithm, hash] = readAll(imprint?.content ?? new Uint8Array());
  const [oid] = readAll(algorithm?.content ?? new Uint8Array());
  if (!oid || hex(oid.content) !== hex(Uint8Array.from(sha256Oid))) throw new NoTimeStamp('other-hash');
  const nonce = rest.find(({ tag }) => tag === tags.integer);
  return {
    at: momentOf(time.content),
    sha256: hex(hash?.content ?? new Uint8Array()),
    serial: hex(serial.content),
    ...(nonce ? { nonce: hex(nonce.content).replace(/^0+(?=.)/, '') } : {}),
  };
}

/** GeneralizedTime in UTC (RFC 3161, 2.4.2: `YYYYMMDDhhmmss[.s…]Z`) as ISO 8601. */
function momentOf(content: Uint8Array): string {
  const text = String.fromCharCode(...content.subarray(0, 40));
  const [, year, month, day, hour, minute, second, part = ''] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/.exec(text) ?? [];
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${part.slice(0, 4)}Z`);
  if (Number.isNaN(at)) throw new RangeError('not a time');
  return new Date(at).toISOString();
}

function wordsOf(texts: Uint8Array | undefined): string {
  if (!texts) return 'refused';
  const said = readAll(texts).map(({ content }) => new TextDecoder().decode(content.subarray(0, 500)));
  return said.join(' ') || 'refused';
}
