import { bytesOfBase64 } from './latin.ts';
import { tagList } from './signature.ts';

/** A domain's public key for mails (RFC 6376, 3.6.1; RFC 8463). */
export interface KeyRecord {
  key: CryptoKey;
  type: 'rsa' | 'ed25519';
  /** Bits of an RSA key. */
  bits?: number;
  /** `t=y`: the domain is only trying it out. */
  trying: boolean;
}

/** Why a record gives no key. `revoked`: the domain took it back, or let it expire. */
export type NoKey = 'malformed' | 'revoked' | 'other-use';

/** Reads the text of a DNS record `<selector>._domainkey.<domain>`. */
export async function readKeyRecord(text: string): Promise<KeyRecord | NoKey> {
  const tags = tagList(text);
  if (!tags || (tags.get('v') ?? 'DKIM1') !== 'DKIM1') return 'malformed';
  const p = tags.get('p');
  if (p === '') return 'revoked';
  const uses = (tags.get('s') ?? '*').split(':').map((use) => use.trim());
  const hashes = (tags.get('h') ?? 'sha256').split(':').map((hash) => hash.trim());
  if (!uses.some((use) => use === '*' || use === 'email') || !hashes.includes('sha256')) return 'other-use';
  const bytes = bytesOfBase64(p ?? '');
  const trying = (tags.get('t') ?? '').split(':').some((flag) => flag.trim() === 'y');
  const type = (tags.get('k') ?? 'rsa').toLowerCase();
  if (!bytes || (type !== 'rsa' && type !== 'ed25519')) return 'malformed';
  try {
    if (type === 'ed25519') {
      return { type, key: await crypto.subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']), trying };
    }
    const key = await crypto.subtle.importKey('spki', bytes, { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, false, [
      'verify',
    ]);
    return { type, key, bits: (key.algorithm as RsaHashedKeyAlgorithm).modulusLength, trying };
  } catch {
    return 'malformed';
  }
}
