import type { AskHost } from '../../browser/ask-host.ts';
import { hex } from '../hash.ts';
import { readTimeStamp, type TimeStamp } from './answer.ts';
import { timeStampRequest } from './request.ts';

/** An authority's answer as it came (`.tsr`), and what it states. */
export interface Stamped {
  answer: Uint8Array<ArrayBuffer>;
  stamp: TimeStamp;
}

/** An answer with the authority's certificates takes some 3 to 10 kB. */
const mostBytes = 256 * 1024;

/**
 * Asks a time-stamp authority over HTTP (RFC 3161, 3.4) to confirm that this hash existed now. Only the hash and a random number go out.
 * @param hash SHA-256 of what is to be stamped, 32 bytes
 * @throws HostTrouble; NoTimeStamp when its answer is no stamp of this hash and this number
 */
export async function askTimeStamp(
  ask: AskHost,
  authority: string,
  hash: Uint8Array,
  signal?: AbortSignal,
): Promise<Stamped> {
  const nonce = crypto.getRandomValues(new Uint8Array(8));
  const answer = await ask({
    address: authority,
    body: { bytes: timeStampRequest(hash, nonce), type: 'application/timestamp-query' },
    accept: 'application/timestamp-reply',
    mostBytes,
    ...(signal && { signal }),
  });
  return { answer, stamp: readTimeStamp(answer, { sha256: hex(hash), nonce: hex(nonce).replace(/^0+(?=.)/, '') }) };
}
