import { der, positive, tags } from '../evidence/der.ts';
import { hex, sha256 } from '../evidence/hash.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
const signing = { name: 'ECDSA', hash: 'SHA-256' };
/** Bytes of one half of a raw P-256 signature. */
const half = 32;

/**
 * A new signing key of this browser: ECDSA P-256, which every OpenSSL and OpenSSH can check. Scripts cannot export the
 * private key, but it lies on the disk in clear: whoever can read the browser profile can copy it.
 */
export async function newSigningKey(): Promise<CryptoKeyPair> {
  return (await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])) as CryptoKeyPair;
}

/** The public key as `openssl` reads it: SubjectPublicKeyInfo in PEM. */
export async function publicKeyPem(publicKey: CryptoKey): Promise<string> {
  const lines = base64(await spki(publicKey)).match(/.{1,64}/g) ?? [];
  return `-----BEGIN PUBLIC KEY-----\n${lines.join('\n')}\n-----END PUBLIC KEY-----\n`;
}

/** Reads what {@link publicKeyPem} wrote. @throws when it is anything else than one P-256 public key. */
export async function readPublicKeyPem(pem: string): Promise<CryptoKey> {
  const body = /^-----BEGIN PUBLIC KEY-----\n([A-Za-z0-9+/=\n]{1,400})\n-----END PUBLIC KEY-----\n$/.exec(pem)?.[1];
  if (body === undefined) throw new TypeError('not a public key in PEM');
  const der = Uint8Array.from(atob(body.replaceAll('\n', '')), (character) => character.charCodeAt(0));
  const key = await crypto.subtle.importKey('spki', der, algorithm, true, ['verify']);
  if ((await publicKeyPem(key)) !== pem) throw new TypeError('not written the one way that counts');
  return key;
}

/**
 * SHA-256 of the public key's DER form in hex. The same as
 * `openssl pkey -pubin -in public-key.pem -outform DER | sha256sum` prints.
 */
export async function fingerprintOf(publicKey: CryptoKey): Promise<string> {
  return sha256(await spki(publicKey));
}

/** The uncompressed point `04 ‖ x ‖ y`, 65 bytes. */
export async function rawPoint(publicKey: CryptoKey): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
}

/** ECDSA with SHA-256 over the data, as WebCrypto gives it: `r ‖ s`, 64 bytes. */
export async function signRaw(privateKey: CryptoKey, data: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign(signing, privateKey, data as BufferSource));
}

/** The same in DER, as `openssl dgst -verify` wants it. */
export async function signDer(privateKey: CryptoKey, data: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return toDer(await signRaw(privateKey, data));
}

/** Whether `r ‖ s` is this key's signature of the data. */
export async function verifyRaw(publicKey: CryptoKey, signature: Uint8Array, data: Uint8Array): Promise<boolean> {
  return crypto.subtle.verify(signing, publicKey, signature as BufferSource, data as BufferSource);
}

/** `r ‖ s` → `SEQUENCE { INTEGER r, INTEGER s }` (RFC 3279, 2.2.3). */
export function toDer(signature: Uint8Array): Uint8Array<ArrayBuffer> {
  const numbers = [signature.subarray(0, half), signature.subarray(half)];
  return der(tags.sequence, ...numbers.map((number) => der(tags.integer, positive(number))));
}

/** The way back. `undefined` unless the bytes are exactly what {@link toDer} writes. */
export function fromDer(der: Uint8Array): Uint8Array | undefined {
  const signature = new Uint8Array(2 * half);
  let at = 2;
  for (const end of [half, 2 * half]) {
    const number = der.subarray(at + 2, at + 2 + (der[at + 1] ?? 0));
    const bytes = number[0] === 0 ? number.subarray(1) : number;
    if (bytes.length > half) return undefined;
    signature.set(bytes, end - bytes.length);
    at += 2 + number.length;
  }
  return hex(toDer(signature)) === hex(der) ? signature : undefined;
}

export function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

async function spki(publicKey: CryptoKey): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.exportKey('spki', publicKey));
}
