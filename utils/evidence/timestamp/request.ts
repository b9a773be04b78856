import { der, objectId, positive, tags } from '../der.ts';
import { oids } from './oids.ts';

/**
 * A request to a time-stamp authority (RFC 3161, 2.4.1): a hash, a number that its answer must repeat, and the wish for its
 * certificate. Nothing else of the bundle is in it.
 *
 * @param hash SHA-256 of what is to be stamped, 32 bytes
 * @param nonce 8 random bytes; left out of a request that is kept for later, so that the same hash gives the same request
 */
export function timeStampRequest(hash: Uint8Array, nonce?: Uint8Array): Uint8Array<ArrayBuffer> {
  const algorithm = der(tags.sequence, der(tags.oid, objectId(oids.sha256)), der(tags.null));
  const imprint = der(tags.sequence, algorithm, der(tags.octets, hash));
  const version = der(tags.integer, [1]);
  const certificates = der(tags.boolean, [0xff]);
  return der(tags.sequence, version, imprint, ...(nonce ? [der(tags.integer, positive(nonce))] : []), certificates);
}
