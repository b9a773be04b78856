import { base64, fromDer, signDer, verifyRaw } from './key.ts';

/** The signature of one line of the log, made when the line was written. */
export interface LineSignature {
  /** SHA-256 of the public key in DER, see `fingerprintOf`. */
  key: string;
  /** ECDSA with SHA-256 over the line's UTF-8 bytes without its newline, in DER and base64, as `openssl dgst -verify` takes it. */
  signature: string;
}

/** Signs a line of the log; as each line holds the hash of the one before, everything above it is signed, too. */
export async function signLine(privateKey: CryptoKey, line: string): Promise<string> {
  return base64(await signDer(privateKey, new TextEncoder().encode(line)));
}

/** Whether the signature is this key's, of this line. */
export async function fitsLine(publicKey: CryptoKey, signature: string, line: string): Promise<boolean> {
  const der = bytesOf(signature);
  const raw = der && fromDer(der);
  return raw !== undefined && verifyRaw(publicKey, raw, new TextEncoder().encode(line));
}

function bytesOf(text: string): Uint8Array | undefined {
  // 72 bytes at most; `atob` passes over white space, which would make a second spelling.
  if (!/^[A-Za-z0-9+/]{88,96}={0,2}$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
