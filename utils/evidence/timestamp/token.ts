import { type Der, objectId, readAll, readOne, tags } from '../der.ts';
import { hex } from '../hash.ts';
import { type Certificate, readCertificate } from './certificate.ts';
import { type OidName, oids } from './oids.ts';

/** A time-stamp token taken apart (RFC 5652, 5.1): what is signed, by whom, and the certificates that came along. Nothing is judged yet. */
export interface Token {
  /** TSTInfo in DER: what {@link Signer.attributes} hold the hash of. */
  info: Uint8Array;
  certificates: Certificate[];
  signer: Signer;
}

/** The one who signed (RFC 5652, 5.3). */
export interface Signer {
  /** Of the certificate, in hex; undefined where it is named in another way. */
  issuer?: string;
  serial?: string;
  digest: OidName | undefined;
  algorithm: OidName | undefined;
  /** Content of the set that is signed. */
  attributes: Uint8Array;
  signature: Uint8Array;
}

const names = Object.keys(oids) as OidName[];
const context0 = 0xa0;

/** @param content of the token's ContentInfo. @throws RangeError when it is no time-stamp token */
export function readToken(content: Uint8Array): Token {
  const [type, explicit] = readAll(content);
  if (!is(type, 'signedData') || explicit?.tag !== context0) throw new RangeError('not signed data');
  const [, , inner, ...rest] = readAll(readOne(explicit.content, tags.sequence));
  const [innerType, octets] = readAll(inner?.content ?? new Uint8Array());
  if (!is(innerType, 'timeStampInfo') || octets?.tag !== context0) throw new RangeError('not a time stamp');
  const certificates = readAll(rest.find(({ tag }) => tag === context0)?.content ?? new Uint8Array());
  const [signer, ...more] = readAll(rest.find(({ tag }) => tag === tags.set)?.content ?? new Uint8Array());
  // RFC 3161, 2.4.2: no other signature than the authority's.
  if (!signer || more.length > 0) throw new RangeError('not one signature');
  return {
    info: readOne(octets.content, tags.octets),
    certificates: certificates.flatMap(({ tag, content }) => (tag === tags.sequence ? readCertificate(content) : [])),
    signer: readSigner(signer.content),
  };
}

function readSigner(content: Uint8Array): Signer {
  const [, name, digest, attributes, algorithm, signature] = readAll(content);
  if (!name || !digest || attributes?.tag !== context0 || !algorithm || signature?.tag !== tags.octets)
    throw new RangeError('not the fields of a signature');
  const [issuer, serial] = name.tag === tags.sequence ? readAll(name.content) : [];
  return {
    ...(issuer && serial && { issuer: hex(issuer.content), serial: hex(serial.content) }),
    digest: algorithmOf(digest),
    algorithm: algorithmOf(algorithm),
    attributes: attributes.content,
    signature: signature.content,
  };
}

/** The values of a signed attribute; undefined where it is not there, or there twice. */
export function attribute({ attributes }: Signer, name: OidName): Uint8Array | undefined {
  const found = readAll(attributes).flatMap(({ content }) => {
    const [type, values] = readAll(content);
    return is(type, name) && values ? [values.content] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The name in an AlgorithmIdentifier; undefined for one that is not known here. */
export function algorithmOf({ content }: Der): OidName | undefined {
  const [type] = readAll(content);
  return names.find((name) => is(type, name));
}

/** Whether this is the object identifier by that name. */
export function is(value: Der | undefined, name: OidName): boolean {
  return value?.tag === tags.oid && hex(value.content) === hex(objectId(oids[name]));
}
