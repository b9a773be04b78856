import { keysInForce, type SignedLine } from '../../bundle/line-faults.ts';
import { signLine } from '../../bundle/line-signature.ts';
import { linkLine } from '../../evidence/chain.ts';
import type { LogLine } from '../db.ts';
import { signingKey } from '../key.ts';

/** The line that says that this browser's key signs from here on; undefined when it did before. */
export async function continuingLine(
  caseId: string,
  log: readonly SignedLine[],
  software: string,
): Promise<LogLine | undefined> {
  const { pair, fingerprint: key } = await signingKey();
  const lines = log.map(({ line }) => line);
  const from = keysInForce(lines).at(-1);
  if (from === key) return undefined;
  const seq = lines.length + 1;
  const said = { type: 'case-continued', key, ...(from === undefined ? {} : { from }), software } as const;
  const event = { ...said, seq, at: new Date().toISOString() };
  const line = await linkLine(event, lines.at(-1));
  return { caseId, seq, event, line, signed: { key, signature: await signLine(pair.privateKey, line) } };
}
