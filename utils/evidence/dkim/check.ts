import { canonicalBody, canonicalField } from './canonical-form.ts';
import { type KeyRecord, type NoKey, readKeyRecord } from './key-record.ts';
import { bytesOfText } from './latin.ts';
import { type HeaderField, parseMessage, type RawMessage } from './message.ts';
import { type DkimSignature, readSignature, type UnreadableSignature } from './signature.ts';

/** What one signature of a mail shows. */
export interface DkimResult {
  /**
   * `holds`: the signed fields and the body are as the domain sent them. `fails`: they are not, or the key is another one.
   * `no-key`: the signature is there, and nothing to check it with. `unreadable`: it can't be checked at all.
   */
  result: 'holds' | 'fails' | 'no-key' | 'unreadable';
  reason?: UnreadableSignature | NoKey | 'body-differs' | 'signature-differs' | 'key-type';
  /** Who signed. */
  domain?: string;
  selector?: string;
  /** Names of the fields that were signed, lower case. */
  signed?: readonly string[];
  /** When it was signed, by the signer's clock; ISO 8601 in UTC. */
  signedAt?: string;
  /** What weakens a signature that holds. */
  weak: Weakness[];
}

/**
 * `partial`: only the beginning of the body was signed. `short`: an RSA key of fewer than 1,024 bits (RFC 8301). `doubled`: a
 * field that people read stands there more often than it was signed, so that another one may be shown (RFC 6376, 8.15).
 */
export type Weakness = 'partial' | 'doubled' | 'short' | 'trying' | 'other-domain' | 'subject-not-signed';

/** Signatures of one mail that are looked at; each costs a hash of the body. */
const mostSignatures = 10;

/** The names that DNS has the keys of a mail under, `<selector>._domainkey.<domain>`, in the order of its signatures. */
export function keyNames(mail: Uint8Array): string[] {
  const names = signaturesOf(parseMessage(mail)).flatMap(({ read }) =>
    typeof read === 'string' ? [] : [nameOf(read)],
  );
  return [...new Set(names)];
}

/**
 * Checks the DKIM signatures of a mail (RFC 6376), with the key records at hand.
 *
 * @param mail the bytes of the mail as they were received; a mail that a program wrote anew no longer holds
 * @param records text of the DNS record for each name of {@link keyNames}; a missing one leaves `no-key`
 */
export async function checkDkim(mail: Uint8Array, records: ReadonlyMap<string, string>): Promise<DkimResult[]> {
  const message = parseMessage(mail);
  const from = message.fields.findLast(({ name }) => name === 'from');
  const results: DkimResult[] = [];
  for (const { field, read } of signaturesOf(message)) {
    if (typeof read === 'string') results.push({ result: 'unreadable', reason: read, weak: [] });
    else results.push(await checkOne(message, field, read, records.get(nameOf(read)), from));
  }
  return results;
}

async function checkOne(
  message: RawMessage,
  field: HeaderField,
  signature: DkimSignature,
  record: string | undefined,
  from: HeaderField | undefined,
): Promise<DkimResult> {
  const { domain, selector, signed, signedAt } = signature;
  const about = {
    domain,
    selector,
    signed,
    ...(signedAt === undefined ? {} : { signedAt: new Date(signedAt * 1000).toISOString() }),
    weak: weaknesses(signature, message, from),
  };
  const body = canonicalBody(message.body, signature.body);
  const part = signature.bodyLength === undefined ? body : body.slice(0, signature.bodyLength);
  const tooShort = (signature.bodyLength ?? 0) > body.length;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOfText(part)));
  if (tooShort || !same(digest, signature.bodyHash)) return { ...about, result: 'fails', reason: 'body-differs' };
  if (record === undefined) return { ...about, result: 'no-key' };

  const key = await readKeyRecord(record);
  if (typeof key === 'string') return { ...about, result: 'no-key', reason: key };
  if (!signature.algorithm.startsWith(key.type)) return { ...about, result: 'fails', reason: 'key-type' };
  const holds = await verify(key, signature, signedText(message, field, signature));
  const weak = [
    ...about.weak,
    ...(key.trying ? (['trying'] as const) : []),
    ...((key.bits ?? 1024) < 1024 ? (['short'] as const) : []),
  ];
  return holds ? { ...about, weak, result: 'holds' } : { ...about, result: 'fails', reason: 'signature-differs' };
}

/** What the signature is over: the fields of `h=`, the last one of a name first, and itself without its own bytes (3.7). */
function signedText(message: RawMessage, field: HeaderField, signature: DkimSignature): string {
  const left = new Map<string, HeaderField[]>();
  for (const one of message.fields) {
    const sameName = left.get(one.name);
    if (sameName) sameName.push(one);
    else left.set(one.name, [one]);
  }
  const chosen = signature.signed.flatMap((name) => left.get(name)?.pop() ?? []);
  const lines = chosen.map(({ raw }) => `${canonicalField(raw, signature.header)}\r\n`);
  const itself = field.raw.replace(/([;:\s])(b[ \t\r\n]*=)[^;]*/, '$1$2');
  return lines.join('') + canonicalField(itself, signature.header);
}

/** An Ed25519 signature is over the hash (RFC 8463, 3), an RSA one over the text. */
async function verify({ key, type }: KeyRecord, { signature }: DkimSignature, text: string): Promise<boolean> {
  const bytes = bytesOfText(text);
  if (type === 'rsa') return crypto.subtle.verify('RSASSA-PKCS1-v1_5', key, signature, bytes);
  return crypto.subtle.verify('Ed25519', key, signature, await crypto.subtle.digest('SHA-256', bytes));
}

/** The fields by which people know a mail. */
const readFields = ['from', 'subject', 'date', 'to'];

function weaknesses(
  { domain, signed, bodyLength }: DkimSignature,
  { fields }: RawMessage,
  from: HeaderField | undefined,
): Weakness[] {
  const sender = /@([a-z0-9.-]+)[>\s]*$/i.exec(from?.raw.trim() ?? '')?.[1]?.toLowerCase();
  const own = sender !== undefined && (sender === domain || sender.endsWith(`.${domain}`));
  const times = (names: readonly string[], wanted: string) => names.filter((name) => name === wanted).length;
  const names = fields.map(({ name }) => name);
  const doubled = readFields.some((name) => times(names, name) > Math.max(1, times(signed, name)));
  return [
    ...(own ? [] : (['other-domain'] as const)),
    ...(doubled ? (['doubled'] as const) : []),
    ...(signed.includes('subject') ? [] : (['subject-not-signed'] as const)),
    ...(bodyLength === undefined ? [] : (['partial'] as const)),
  ];
}

function signaturesOf({ fields }: RawMessage): { field: HeaderField; read: DkimSignature | UnreadableSignature }[] {
  return fields
    .filter(({ name }) => name === 'dkim-signature')
    .slice(0, mostSignatures)
    .map((field) => ({ field, read: readSignature(field.raw.slice(field.raw.indexOf(':') + 1)) }));
}

function nameOf({ selector, domain }: DkimSignature): string {
  return `${selector}._domainkey.${domain}`;
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
