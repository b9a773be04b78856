import type { CanonicalForm } from './canonical-form.ts';
import { bytesOfBase64 } from './latin.ts';

/** What a DKIM-Signature field says (RFC 6376, 3.5). */
export interface DkimSignature {
  algorithm: 'rsa-sha256' | 'ed25519-sha256';
  /** `d=`: who signed. */
  domain: string;
  /** `s=`: which of the domain's keys. */
  selector: string;
  header: CanonicalForm;
  body: CanonicalForm;
  /** `h=`, lower case, in their order. */
  signed: readonly string[];
  bodyHash: Uint8Array<ArrayBuffer>;
  signature: Uint8Array<ArrayBuffer>;
  /** `l=`: only so many bytes of the body were signed. */
  bodyLength?: number;
  /** `t=`, seconds since 1970. `x=`, until when a receiver should take it, says nothing of a mail that was kept. */
  signedAt?: number;
}

/** Why a field can't be read. `algorithm`: one that nobody should trust any more, as rsa-sha1 (RFC 8301), or a new one. */
export type UnreadableSignature = 'malformed' | 'algorithm';

const domainName = /^(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9-]{2,63}$/i;
const selectorName = /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/i;

/** A list of `tag=value;` (RFC 6376, 3.2), without the white space around values; `undefined` when a tag comes twice. */
export function tagList(text: string): Map<string, string> | undefined {
  const tags = new Map<string, string>();
  for (const part of text.split(';')) {
    if (part.trim() === '') continue;
    const at = part.indexOf('=');
    const tag = part.slice(0, at).trim();
    if (at === -1 || tags.has(tag)) return undefined;
    tags.set(tag, part.slice(at + 1).trim());
  }
  return tags;
}

/** Reads the value of a DKIM-Signature field. */
export function readSignature(value: string): DkimSignature | UnreadableSignature {
  const tags = tagList(value);
  if (tags?.get('v') !== '1') return 'malformed';
  const algorithm = tags.get('a')?.toLowerCase();
  if (algorithm !== 'rsa-sha256' && algorithm !== 'ed25519-sha256') return 'algorithm';
  const domain = tags.get('d')?.toLowerCase() ?? '';
  const selector = tags.get('s')?.toLowerCase() ?? '';
  const signed = (tags.get('h') ?? '').split(':').map((name) => name.trim().toLowerCase());
  const bodyHash = bytesOfBase64(tags.get('bh') ?? '');
  const signature = bytesOfBase64(tags.get('b') ?? '');
  const forms = formsOf(tags.get('c'));
  const numbers = [tags.get('l'), tags.get('t')].map(readNumber);
  if (!domainName.test(domain) || !selectorName.test(selector) || !forms || !bodyHash || !signature) return 'malformed';
  // Who the mail is from must be signed, or the signature says nothing of it (5.4).
  if (!signed.includes('from') || numbers.includes(Number.NaN)) return 'malformed';
  const [bodyLength, signedAt] = numbers;
  return { algorithm, domain, selector, ...forms, signed, bodyHash, signature, bodyLength, signedAt };
}

function formsOf(text = 'simple/simple'): { header: CanonicalForm; body: CanonicalForm } | undefined {
  const [header, body = 'simple', ...more] = text.toLowerCase().split('/');
  return isForm(header) && isForm(body) && more.length === 0 ? { header, body } : undefined;
}

function isForm(text: string | undefined): text is CanonicalForm {
  return text === 'simple' || text === 'relaxed';
}

function readNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
}
