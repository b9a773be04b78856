import { Encrypter } from 'age-encryption';
import { isTooShort } from './passphrase.ts';

/** Who can open an encrypted file: whoever knows the passphrase, or whoever has the key that belongs to a recipient (`age1…`). */
export type Secret = { type: 'passphrase'; passphrase: string } | { type: 'recipient'; recipient: string };

/** What is wrong with a secret, before anything is encrypted with it. */
export function secretFault(secret: Secret): 'too-short' | 'no-recipient' | undefined {
  if (secret.type === 'passphrase') return isTooShort(secret.passphrase) ? 'too-short' : undefined;
  try {
    encrypterFor(secret);
    return undefined;
  } catch {
    return 'no-recipient';
  }
}

/**
 * Encrypts a stream in the age format (https://age-encryption.org/v1), which the standard `age` tool opens: `age -d FILE`.
 * With a passphrase the key is derived first: a second or two, and some 250 MB of memory, as everywhere with age.
 */
export async function encrypted(
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
  secret: Secret,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  // Its types leave open what memory its pieces have; it is memory of their own.
  return (await encrypterFor(secret).encrypt(bytes)) as ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** @throws Error when the recipient is none */
function encrypterFor(secret: Secret): Encrypter {
  const encrypter = new Encrypter();
  if (secret.type === 'passphrase') encrypter.setPassphrase(secret.passphrase.trim());
  else encrypter.addRecipient(secret.recipient.trim());
  return encrypter;
}

/** A passphrase of 25 letters and digits that are not mixed up when read out: 5 groups, about 120 bits. */
export function newPassphrase(): string {
  const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
  const fair = 256 - (256 % signs.length);
  let letters = '';
  while (letters.length < 25) {
    for (const byte of crypto.getRandomValues(new Uint8Array(64)))
      if (byte < fair && letters.length < 25) letters += signs[byte % signs.length];
  }
  return letters.match(/.{5}/g)?.join('-') ?? letters;
}
