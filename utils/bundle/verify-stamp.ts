import { hex, sha256 } from '../evidence/hash.ts';
import { NoTimeStamp, readTimeStamp, type TimeStamp } from '../evidence/timestamp/answer.ts';
import { timeStampRequest } from '../evidence/timestamp/request.ts';
import { checkSigner } from '../evidence/timestamp/signer.ts';
import { made, type Point } from './point.ts';
import type { Bag } from './read-bag.ts';
import type { Fault } from './verify-report.ts';

const stamped = 'tagmanifest-sha256.txt';

const faults: Record<NoTimeStamp['reason'], Fault> = {
  malformed: 'stamp-malformed',
  refused: 'stamp-refused',
  'other-hash': 'stamp-differs',
  'other-nonce': 'stamp-differs',
};

/**
 * Is there a time stamp (RFC 3161), is it one of these files, and whose signature does it carry? Whether the signer's certificate is to
 * be trusted is for `openssl ts -verify` to say, with the authority's root.
 */
export async function checkStamp(bag: Bag): Promise<Point> {
  const answer = bag.kept.get(`${stamped}.tsr`);
  const request = bag.kept.get(`${stamped}.tsq`);
  const message = bag.kept.get(stamped);
  if (!message) return made('stamp', 'unknown');
  // A request that waits to be stamped can only read one way; another one would get a stamp of other files.
  if (request && hex(request) !== hex(timeStampRequest(await digestOf(message))))
    return made('stamp', 'fails', { fault: 'stamp-differs', places: [`${stamped}.tsq`] });
  if (!answer) return made('stamp', 'unknown', { fault: 'stamp-missing' });
  try {
    return await signed(readTimeStamp(answer, { sha256: await sha256(message) }));
  } catch (error) {
    if (!(error instanceof NoTimeStamp)) throw error;
    return made('stamp', 'fails', { fault: faults[error.reason], places: [`${stamped}.tsr`] });
  }
}

async function signed(stamp: TimeStamp): Promise<Point> {
  const places = [`${stamped}.tsr`];
  const check = await checkSigner(stamp);
  switch (check.result) {
    case 'fits':
      return made('stamp', 'holds', { values: { at: stamp.at, signer: check.signer.slice(0, 500) } });
    case 'unchecked':
      return made('stamp', 'unknown', { fault: 'stamp-unchecked', values: { at: stamp.at } });
    case 'unfit':
      return made('stamp', 'fails', { fault: 'stamp-unfit', values: { signer: check.signer.slice(0, 500) }, places });
    case 'differs':
      return made('stamp', 'fails', { fault: 'stamp-signature-differs', places });
  }
}

async function digestOf(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource));
}
