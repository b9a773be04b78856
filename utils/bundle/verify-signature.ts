import { readBagInfo } from './bag.ts';
import { keyOfCase, timelinePath } from './bag-timeline.ts';
import { fingerprintOf, fromDer, readPublicKeyPem, verifyRaw } from './key.ts';
import { made, type Point } from './point.ts';
import { type Bag, textOf } from './read-bag.ts';
import { sshVerify } from './sshsig.ts';

const signed = 'tagmanifest-sha256.txt';

/** Do both signatures belong to the tag manifest and to the key in the bundle, and is it the key that bag-info.txt names? */
export async function checkSignature(bag: Bag): Promise<Point> {
  const message = bag.kept.get(signed);
  if (!message) return made('signature', 'unknown');
  const der = bag.kept.get(`${signed}.sig`);
  const ssh = textOf(bag, `${signed}.sshsig`);
  const missing = [...(der ? [] : [`${signed}.sig`]), ...(ssh === undefined ? [`${signed}.sshsig`] : [])];
  if (!der || ssh === undefined) return made('signature', 'fails', { fault: 'signature-missing', places: missing });

  const key = await keyOf(bag);
  if (!key) return made('signature', 'fails', { fault: 'key-unreadable', places: ['signing/public-key.pem'] });
  const fingerprint = await fingerprintOf(key);
  const named = readBagInfo(textOf(bag, 'bag-info.txt') ?? '').get('Bundle-Signing-Key-SHA256');
  if (named !== fingerprint) return made('signature', 'fails', { fault: 'key-differs', places: ['bag-info.txt'] });

  const raw = fromDer(der);
  const places = [
    ...(raw && (await verifyRaw(key, raw, message)) ? [] : [`${signed}.sig`]),
    ...((await sshVerify(key, ssh, message)) ? [] : [`${signed}.sshsig`]),
  ];
  if (places.length > 0) return made('signature', 'fails', { fault: 'signature-differs', places });
  const began = keyOfCase(bag);
  return began === undefined || began === fingerprint
    ? made('signature', 'holds', { values: { fingerprint, case: began === undefined ? 'not-named' : 'same' } })
    : made('signature', 'fails', { fault: 'signed-anew', places: [`${timelinePath}:1`] });
}

/** The public key in the bundle, if it is one. */
export async function keyOf(bag: Bag): Promise<CryptoKey | undefined> {
  try {
    return await readPublicKeyPem(textOf(bag, 'signing/public-key.pem') ?? '');
  } catch {
    return undefined;
  }
}
