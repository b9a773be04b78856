import { der, readAll, tags } from '../der.ts';
import { hex } from '../hash.ts';
import type { TimeStamp } from './answer.ts';
import type { Certificate } from './certificate.ts';
import type { OidName } from './oids.ts';
import { fitsSignature } from './signature.ts';
import { attribute, is, type Token } from './token.ts';

/**
 * Whose signature a time stamp carries. `fits`: it is that of the certificate that came along, whose name is `signer`; whether that
 * certificate is genuine only the authority's root can tell. `unchecked`: the certificate is not there, or its algorithm is unknown here.
 */
export type SignerCheck =
  | { result: 'fits'; signer: string }
  | { result: 'unchecked'; signer?: string }
  /** It is of other bytes, or of another certificate. */
  | { result: 'differs' }
  /** The certificate is not one for time stamps, or was not valid at the time of the stamp. */
  | { result: 'unfit'; signer: string };

const digests: Partial<Record<OidName, string>> = {
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
};

/** Checks a time stamp's own signature with WebCrypto (RFC 5652, 5.4 and 5.6; RFC 3161, 2.4.2; RFC 5035). */
export async function checkSigner({ token, at }: Pick<TimeStamp, 'token' | 'at'>): Promise<SignerCheck> {
  const { signer, certificates } = token;
  const certificate = certificates.find(({ issuer, serial }) => issuer === signer.issuer && serial === signer.serial);
  const hash = signer.digest && digests[signer.digest];
  // SHA-1 is good enough to name a certificate, not to sign.
  if (!certificate || hash === undefined || hash === 'SHA-1')
    return { result: 'unchecked', ...(certificate && { signer: certificate.subject }) };
  const { subject } = certificate;
  if (!(await attributesFit(token, certificate, hash))) return { result: 'differs' };
  const fits = await fitsSignature({
    publicKey: certificate.publicKey,
    algorithm: signer.algorithm,
    hash,
    signature: signer.signature,
    // Signed as the set that they are, though they stand in the token under a tag of their own.
    signed: der(tags.set, signer.attributes),
  });
  if (fits === undefined) return { result: 'unchecked', signer: subject };
  if (!fits) return { result: 'differs' };
  const valid = certificate.stampsTime && certificate.from <= at && at <= certificate.until;
  return { result: valid ? 'fits' : 'unfit', signer: subject };
}

/** The signed attributes must name the kind of content, its hash, and the hash of the certificate. */
async function attributesFit(token: Token, certificate: Certificate, hash: string): Promise<boolean> {
  try {
    const [type] = readAll(attribute(token.signer, 'contentType') ?? new Uint8Array());
    const [digest] = readAll(attribute(token.signer, 'messageDigest') ?? new Uint8Array());
    return (
      is(type, 'timeStampInfo') &&
      digest?.tag === tags.octets &&
      hex(digest.content) === (await digestOf(hash, token.info)) &&
      (await namesCertificate(token, certificate))
    );
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

async function namesCertificate({ signer }: Token, { bytes }: Certificate): Promise<boolean> {
  const second = attribute(signer, 'signingCertificateV2');
  const value = second ?? attribute(signer, 'signingCertificate');
  if (!value) return false;
  // SigningCertificate { certs { ESSCertID { [algorithm,] certHash, … } } }; without an algorithm SHA-256, in the first form SHA-1.
  const [outer] = readAll(value);
  const [certs] = readAll(outer?.content ?? new Uint8Array());
  const [first] = readAll(certs?.content ?? new Uint8Array());
  const fields = readAll(first?.content ?? new Uint8Array());
  const [algorithm] = fields[0]?.tag === tags.sequence ? readAll(fields[0].content) : [];
  const named = (Object.keys(digests) as OidName[]).find((name) => is(algorithm, name));
  const hash = second ? (named ? digests[named] : algorithm ? undefined : 'SHA-256') : 'SHA-1';
  const said = fields.find(({ tag }) => tag === tags.octets);
  return hash !== undefined && said !== undefined && hex(said.content) === (await digestOf(hash, bytes));
}

async function digestOf(hash: string, bytes: Uint8Array): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest(hash, bytes as BufferSource)));
}
