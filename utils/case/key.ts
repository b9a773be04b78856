import { fingerprintOf, newSigningKey } from '../bundle/key.ts';
import { db, type SigningKey } from './db.ts';

/** The key this browser signs bundles with; made on first use, never leaves the browser. */
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
