import { readAll, readOne, tags } from '../der.ts';
import type { OidName } from './oids.ts';
import { algorithmOf, is } from './token.ts';

interface Signed {
  /** SubjectPublicKeyInfo in DER. */
  publicKey: Uint8Array<ArrayBuffer>;
  algorithm: OidName | undefined;
  /** What the signer says that it hashed with; an algorithm that names one of its own goes before. */
  hash: string;
  signature: Uint8Array;
  signed: Uint8Array<ArrayBuffer>;
}

/** Algorithms of signatures, and the hash that each names; with `rsa` alone it stands elsewhere. */
const algorithms: Partial<Record<OidName, { of: 'rsa' | 'ec'; hash?: string }>> = {
  rsa: { of: 'rsa' },
  rsaSha256: { of: 'rsa', hash: 'SHA-256' },
  rsaSha384: { of: 'rsa', hash: 'SHA-384' },
  rsaSha512: { of: 'rsa', hash: 'SHA-512' },
  ecdsaSha256: { of: 'ec', hash: 'SHA-256' },
  ecdsaSha384: { of: 'ec', hash: 'SHA-384' },
  ecdsaSha512: { of: 'ec', hash: 'SHA-512' },
};

/** The curves of WebCrypto, and the bytes of one half of a signature. */
const curves = [
  { name: 'p256', namedCurve: 'P-256', half: 32 },
  { name: 'p384', namedCurve: 'P-384', half: 48 },
  { name: 'p521', namedCurve: 'P-521', half: 66 },
] as const;

/** Whether the signature is this key's, of these bytes. `undefined` where WebCrypto does not know key or algorithm. */
export async function fitsSignature({
  publicKey,
  algorithm,
  hash,
  signature,
  signed,
}: Signed): Promise<boolean | undefined> {
  const known = algorithm && algorithms[algorithm];
  if (!known) return undefined;
  try {
    return known.of === 'rsa'
      ? await fitsRsa(publicKey, known.hash ?? hash, signature, signed)
      : await fitsEc(publicKey, known.hash ?? hash, signature, signed);
  } catch (error) {
    // A key that can't be imported, or a signature that is none.
    if (error instanceof DOMException) return undefined;
    if (error instanceof RangeError) return false;
    throw error;
  }
}

async function fitsRsa(publicKey: BufferSource, hash: string, signature: Uint8Array, signed: BufferSource) {
  const name = 'RSASSA-PKCS1-v1_5';
  const key = await crypto.subtle.importKey('spki', publicKey, { name, hash }, false, ['verify']);
  return crypto.subtle.verify(name, key, signature as BufferSource, signed);
}

async function fitsEc(publicKey: Uint8Array<ArrayBuffer>, hash: string, signature: Uint8Array, signed: BufferSource) {
  const [kind] = readAll(readOne(publicKey, tags.sequence));
  const [, curveName] = readAll(kind?.content ?? new Uint8Array());
  const curve = curves.find(({ name }) => is(curveName, name));
  if (!kind || algorithmOf(kind) !== 'ec' || !curve) return undefined;
  const { namedCurve, half } = curve;
  const key = await crypto.subtle.importKey('spki', publicKey, { name: 'ECDSA', namedCurve }, false, ['verify']);
  return crypto.subtle.verify({ name: 'ECDSA', hash }, key, halves(signature, half), signed);
}

/** `SEQUENCE { INTEGER r, INTEGER s }` (RFC 3279, 2.2.3) as WebCrypto takes it: `r ‖ s`. @throws RangeError */
function halves(signature: Uint8Array, half: number): Uint8Array<ArrayBuffer> {
  const raw = new Uint8Array(2 * half);
  const numbers = readAll(readOne(signature, tags.sequence));
  if (numbers.length !== 2) throw new RangeError('not two numbers');
  for (const [index, { content }] of numbers.entries()) {
    const bytes = content[0] === 0 ? content.subarray(1) : content;
    if (bytes.length > half) throw new RangeError('a number too large');
    raw.set(bytes, (index + 1) * half - bytes.length);
  }
  return raw;
}
