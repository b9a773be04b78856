import { readAll, readOne, tags } from '../der.ts';
import { hex } from '../hash.ts';
import { momentOf } from './times.ts';
import { is, readToken, type Token } from './token.ts';

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
  /** What all this was read from; `checkSigner` looks at its signature. */
  token: Token;
}

/** The authority said no, or the bytes are no time stamp of the request. */
export class NoTimeStamp extends Error {
  readonly reason: 'refused' | 'malformed' | 'other-hash' | 'other-nonce';

  constructor(reason: NoTimeStamp['reason'], message: string = reason) {
    super(message);
    this.reason = reason;
  }
}

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
    const [statusInfo, content] = readAll(readOne(answer, tags.sequence));
    const [status, texts] = readAll(statusInfo?.content ?? new Uint8Array());
    const granted = status?.tag === tags.integer && status.content.length === 1 && (status.content[0] ?? 9) <= 1;
    if (!granted) throw new NoTimeStamp('refused', wordsOf(texts?.content));
    if (content?.tag !== tags.sequence) throw new RangeError('no token');
    const token = readToken(content.content);
    return { ...readInfo(readOne(token.info, tags.sequence)), token };
  } catch (error) {
    if (error instanceof RangeError) throw new NoTimeStamp('malformed', error.message);
    throw error;
  }
}

function readInfo(info: Uint8Array): Omit<TimeStamp, 'token'> {
  const [version, , imprint, serial, time, ...rest] = readAll(info);
  if (version?.tag !== tags.integer || serial?.tag !== tags.integer || time?.tag !== tags.time)
    throw new RangeError('not the fields of a time stamp');
  const [algorithm, hash] = readAll(imprint?.content ?? new Uint8Array());
  const [oid] = readAll(algorithm?.content ?? new Uint8Array());
  if (!is(oid, 'sha256')) throw new NoTimeStamp('other-hash');
  const nonce = rest.find(({ tag }) => tag === tags.integer);
  return {
    at: momentOf(time),
    sha256: hex(hash?.content ?? new Uint8Array()),
    serial: hex(serial.content),
    ...(nonce ? { nonce: hex(nonce.content).replace(/^0+(?=.)/, '') } : {}),
  };
}

function wordsOf(texts: Uint8Array | undefined): string {
  if (!texts) return 'refused';
  const said = readAll(texts).map(({ content }) => new TextDecoder().decode(content.subarray(0, 500)));
  return said.join(' ') || 'refused';
}
