import { positive } from '../evidence/der.ts';
import { hex } from '../evidence/hash.ts';
import { base64, rawPoint, signRaw, verifyRaw } from './key.ts';

/** What `ssh-keygen -Y verify` is told with `-n` and `-I`. */
export const namespace = 'clean-exit-bundle';
export const identity = 'clean-exit';

const keyType = 'ecdsa-sha2-nistp256';
const hashName = 'sha256';
const encoder = new TextEncoder();

/**
 * A signature that `ssh-keygen -Y verify` accepts, in armour.
 * Format: https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.sshsig
 */
export async function sshSign(key: CryptoKeyPair, message: Uint8Array): Promise<string> {
  return armour(await blob(key.publicKey, await signRaw(key.privateKey, await toBeSigned(message))));
}

/** The line of `allowed_signers` that ties this key to the identity, for this namespace alone. */
export async function allowedSigners(publicKey: CryptoKey): Promise<string> {
  return `${identity} namespaces="${namespace}" ${keyType} ${base64(await publicKeyBlob(publicKey))}\n`;
}

/** Whether the text is, to the byte, an armoured signature of this message by this key. */
export async function sshVerify(publicKey: CryptoKey, text: string, message: Uint8Array): Promise<boolean> {
  const signature = rawSignature(text);
  if (!signature || armour(await blob(publicKey, signature)) !== text) return false;
  return verifyRaw(publicKey, signature, await toBeSigned(message));
}

async function blob(publicKey: CryptoKey, signature: Uint8Array): Promise<Uint8Array> {
  const numbers = [signature.subarray(0, 32), signature.subarray(32)].map((number) => field(positive(number)));
  return join(
    encoder.encode('SSHSIG'),
    Uint8Array.of(0, 0, 0, 1),
    field(await publicKeyBlob(publicKey)),
    field(namespace),
    field(''),
    field(hashName),
    field(join(field(keyType), field(join(...numbers)))),
  );
}

async function toBeSigned(message: Uint8Array): Promise<Uint8Array> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', message as BufferSource));
  return join(encoder.encode('SSHSIG'), field(namespace), field(''), field(hashName), field(digest));
}

/** RFC 5656, 3.1. */
async function publicKeyBlob(publicKey: CryptoKey): Promise<Uint8Array> {
  return join(field(keyType), field('nistp256'), field(await rawPoint(publicKey)));
}

/** `r ‖ s` from the end of the armoured bytes; whether the rest is right is for the caller to compare. */
function rawSignature(text: string): Uint8Array | undefined {
  const body = /^-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=\n]{1,1000})-----END SSH SIGNATURE-----\n$/.exec(
    text,
  )?.[1];
  if (body === undefined) return undefined;
  const encoded = body.replaceAll('\n', '');
  if (encoded.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return undefined;
  const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
  const start = hex(bytes).lastIndexOf(hex(field(keyType))) / 2 + field(keyType).length + 4;
  const signature = new Uint8Array(64);
  let at = start;
  for (const end of [32, 64]) {
    const length = bytes[at + 3] ?? 0;
    const number = bytes.subarray(at + 4, at + 4 + length);
    const digits = number[0] === 0 ? number.subarray(1) : number;
    if (digits.length > 32) return undefined;
    signature.set(digits, end - digits.length);
    at += 4 + length;
  }
  return signature;
}

function armour(bytes: Uint8Array): string {
  const lines = base64(bytes).match(/.{1,70}/g) ?? [];
  return `-----BEGIN SSH SIGNATURE-----\n${lines.join('\n')}\n-----END SSH SIGNATURE-----\n`;
}

/** SSH `string`: four bytes of length, then the bytes (RFC 4251, 5). */
function field(content: Uint8Array | string): Uint8Array {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, bytes.length);
  return join(length, bytes);
}

function join(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
