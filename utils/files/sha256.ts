import { createSHA256 } from 'hash-wasm';

/** SHA-256 of bytes that come in pieces: WebCrypto would need them all in memory at once. */
export interface Sha256 {
  write(bytes: Uint8Array): void;
  /** 64 lower-case hex digits; call it once, at the end. */
  end(): string;
}

export async function startSha256(): Promise<Sha256> {
  const hasher = await createSHA256();
  hasher.init();
  return { write: (bytes) => void hasher.update(bytes), end: () => hasher.digest('hex') };
}
