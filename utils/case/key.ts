import { fingerprintOf, newSigningKey, publicKeyPem } from '../bundle/key.ts';
import { db } from './db.ts';
import type { KnownKey, LogLine, SigningKey } from './rows/log.ts';

/** The key this browser signs lines and bundles with; made on first use, never leaves the browser. */
export async function signingKey(): Promise<SigningKey> {
  return navigator.locks.request('signing-key', async () => {
    const known = await db.keys.get('signing');
    if (known) return known;
    const pair = await newSigningKey();
    const made: SigningKey = { id: 'signing', pair, fingerprint: await fingerprintOf(pair.publicKey) };
    await db.keys.add(made);
    return made;
  });
}

/** The public keys that signed these lines, as far as they are known here, in the order in which they came. */
export async function keysOf(lines: readonly LogLine[]): Promise<KnownKey[]> {
  const own = await db.keys.get('signing');
  const wanted = [...new Set(lines.flatMap(({ signed }) => signed?.key ?? []))];
  const found = wanted.map(async (fingerprint) =>
    own?.fingerprint === fingerprint
      ? { fingerprint, pem: await publicKeyPem(own.pair.publicKey) }
      : db.knownKeys.get(fingerprint),
  );
  return (await Promise.all(found)).filter((key) => key !== undefined);
}
