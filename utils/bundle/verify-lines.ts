import { linesOf, timelinePath } from './bag-timeline.ts';
import { fingerprintOf, readPublicKeyPem } from './key.ts';
import { keysInForce, signatureFaults } from './line-faults.ts';
import { made, type Point } from './point.ts';
import { type Bag, isKey, textOf } from './read-bag.ts';
import { readSignatures } from './signatures.ts';

const signaturesPath = 'data/signatures.jsonl';

/** Was each line of the timeline, and with it each capture, signed by the key in force when it was written? */
export async function checkSignatures(bag: Bag): Promise<Point> {
  const text = textOf(bag, signaturesPath);
  const lines = linesOf(textOf(bag, timelinePath) ?? '');
  if (text === undefined || text === '' || lines.length === 0) return made('signatures', 'unknown');
  const signatures = readSignatures(text);
  if (!signatures || Math.max(...signatures.keys()) > lines.length)
    return made('signatures', 'fails', { fault: 'signatures-unreadable', places: [signaturesPath] });
  const signed = lines.map((line, index) => ({ line, signed: signatures.get(index + 1) }));
  const faults = await signatureFaults(signed, await keysIn(bag));
  const [first] = faults;
  if (first) {
    const places = faults.map(({ line }) => `${timelinePath}:${line}`);
    return made('signatures', 'fails', { fault: first.reason as Point['fault'], values: { line: first.line }, places });
  }
  const keys = new Set(keysInForce(lines).filter((key) => key !== undefined)).size;
  return made('signatures', 'holds', { values: { lines: signatures.size, keys: Math.max(keys, 1) } });
}

/** The public keys in the bundle; one that is not what its name says is left out. */
async function keysIn(bag: Bag): Promise<Map<string, CryptoKey>> {
  const keys = new Map<string, CryptoKey>();
  for (const path of [...bag.kept.keys()].filter(isKey)) {
    const key = await readPublicKeyPem(textOf(bag, path) ?? '').catch(() => undefined);
    const named = path.slice('data/keys/'.length, -'.pem'.length);
    if (key && (await fingerprintOf(key)) === named) keys.set(named, key);
  }
  return keys;
}
