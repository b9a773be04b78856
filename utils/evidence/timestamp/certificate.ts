import { type Der, der, objectId, readAll, readOne, tags } from '../der.ts';
import { hex } from '../hash.ts';
import { oids } from './oids.ts';
import { momentOf } from './times.ts';

/** What a certificate (X.509; RFC 5280, 4.1) states. Nobody has checked that it is genuine. */
export interface Certificate {
  /** Whole, in DER. */
  bytes: Uint8Array<ArrayBuffer>;
  /** Issuer and own number, in hex: what a signature names it by. */
  issuer: string;
  serial: string;
  /** Its common name, with the organisation behind where it names one. */
  subject: string;
  /** ISO 8601. */
  from: string;
  until: string;
  /** SubjectPublicKeyInfo in DER, as WebCrypto imports it. */
  publicKey: Uint8Array<ArrayBuffer>;
  /** Whether it says that its key is for time stamps. */
  stampsTime: boolean;
}

const explicit0 = 0xa0;
const explicit3 = 0xa3;

/** @param content of the certificate's sequence. @throws RangeError when it is none */
export function readCertificate(content: Uint8Array): Certificate {
  const [body] = readAll(content);
  const fields = readAll(body?.content ?? new Uint8Array()).filter(({ tag }) => tag !== explicit0);
  const [serial, , issuer, validity, subject, publicKey, ...rest] = fields;
  if (!serial || !issuer || !validity || !subject || publicKey?.tag !== tags.sequence)
    throw new RangeError('not the fields of a certificate');
  const [from, until] = readAll(validity.content);
  if (!from || !until) throw new RangeError('no validity');
  return {
    bytes: der(tags.sequence, content),
    issuer: hex(issuer.content),
    serial: hex(serial.content),
    subject: nameOf(subject.content),
    from: momentOf(from),
    until: momentOf(until),
    publicKey: der(tags.sequence, publicKey.content),
    stampsTime: stampsTime(rest.find(({ tag }) => tag === explicit3)),
  };
}

/** A name (RFC 5280, 4.1.2.4) as people write it. */
function nameOf(name: Uint8Array): string {
  const said = new Map<string, string>();
  for (const set of readAll(name))
    for (const pair of readAll(set.content)) {
      const [type, value] = readAll(pair.content);
      if (type && value) said.set(hex(type.content), wordsOf(value));
    }
  const common = said.get(hex(objectId(oids.commonName)));
  const organisation = said.get(hex(objectId(oids.organisation)));
  return [common, organisation !== common && organisation].filter(Boolean).join(', ') || hex(name).slice(0, 64);
}

/** UTF-16 in a BMPString, UTF-8 or a part of it in every other kind. */
function wordsOf({ tag, content }: Der): string {
  const some = content.subarray(0, 400);
  if (tag !== 0x1e) return new TextDecoder().decode(some);
  return new TextDecoder('utf-16be').decode(some);
}

function stampsTime(extensions: Der | undefined): boolean {
  if (!extensions) return false;
  return readAll(readOne(extensions.content, tags.sequence)).some(({ content }) => {
    const [type, ...rest] = readAll(content);
    const value = rest.at(-1);
    if (!type || !value || hex(type.content) !== hex(objectId(oids.extendedKeyUsage))) return false;
    const uses = readAll(readOne(value.content, tags.sequence));
    return uses.some((use) => hex(use.content) === hex(objectId(oids.timeStamping)));
  });
}
