import { createSHA256 } from 'hash-wasm';

/** From this size on bytes are hashed as a stream: WebCrypto wants the whole input in memory at once. */
const streamFrom = 32 * 1024 * 1024;

/** SHA-256 as 64 lower-case hex digits. A string is hashed as its UTF-8 bytes. */
export async function sha256(data: Blob | Uint8Array | string): Promise<string> {
  const source = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  const size = source instanceof Blob ? source.size : source.byteLength;
  if (size >= streamFrom) return streamed(source instanceof Blob ? source : new Blob([source as BufferSource]));
  const bytes = source instanceof Blob ? await source.arrayBuffer() : (source as BufferSource);
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

async function streamed(blob: Blob): Promise<string> {
  const hash = await createSHA256();
  const reader = blob.stream().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) hash.update(part.value);
  return hash.digest('hex');
}

/** Bytes as lower-case hex digits. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
