import * as z from 'zod';
import { type ChainReason, chainFaults } from '../evidence/chain.ts';
import { readJson } from './json.ts';
import { fitsLine, type LineSignature } from './line-signature.ts';

// Zod would probe for eval, which the extension's CSP reports.
z.config({ jitless: true });

/** A line of the log, and the signature made when it was written; lines of versions that signed only bundles have none. */
export interface SignedLine {
  line: string;
  signed?: LineSignature | undefined;
}

/** What is wrong with the signature of a line. */
export type SignatureReason = 'line-unsigned' | 'line-signature-differs' | 'line-key-missing' | 'line-other-key';

/** `line` counts from 1. */
export interface LineFault {
  line: number;
  reason: ChainReason | SignatureReason;
}

/** The two events that say which key signs from their line on. */
const keyed = z.object({ type: z.enum(['case-opened', 'case-continued']), key: z.string().max(100) });

/**
 * All lines of a log that are not as they were written: those that do not follow from the one before, then those whose signature
 * is not the one of the key in force. From the first signed line on each must be signed; what stands above that one is covered by it.
 * @param keys public keys by fingerprint
 */
export async function lineFaults(
  lines: readonly SignedLine[],
  keys: ReadonlyMap<string, CryptoKey>,
): Promise<LineFault[]> {
  return [...(await chainFaults(lines.map(({ line }) => line))), ...(await signatureFaults(lines, keys))];
}

/** The signatures alone, see {@link lineFaults}. */
export async function signatureFaults(
  lines: readonly SignedLine[],
  keys: ReadonlyMap<string, CryptoKey>,
): Promise<LineFault[]> {
  const faults: LineFault[] = [];
  const first = lines.findIndex(({ signed }) => signed !== undefined);
  const inForce = keysInForce(lines.map(({ line }) => line));
  for (const [index, { line, signed }] of lines.entries()) {
    if (first === -1 || index < first) continue;
    const reason = signed ? await wrong(signed, line, inForce[index], keys) : 'line-unsigned';
    if (reason) faults.push({ line: index + 1, reason });
  }
  return faults;
}

/** The fingerprint of the key that signs at each line, as the log itself says; undefined where no line has named one. */
export function keysInForce(lines: readonly string[]): (string | undefined)[] {
  let key: string | undefined;
  return lines.map((line) => {
    key = keyed.safeParse(readJson(line)).data?.key ?? key;
    return key;
  });
}

async function wrong(
  { key, signature }: LineSignature,
  line: string,
  inForce: string | undefined,
  keys: ReadonlyMap<string, CryptoKey>,
): Promise<SignatureReason | undefined> {
  const publicKey = keys.get(key);
  if (!publicKey) return 'line-key-missing';
  if (!(await fitsLine(publicKey, signature, line))) return 'line-signature-differs';
  return inForce !== undefined && inForce !== key ? 'line-other-key' : undefined;
}
