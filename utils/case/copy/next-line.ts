import type { SignedLine } from '../../bundle/line-faults.ts';
import { signLine } from '../../bundle/line-signature.ts';
import { linkLine } from '../../evidence/chain.ts';
import type { CaseEvent } from '../events/index.ts';
import { signingKey } from '../key.ts';
import { withoutGaps } from '../log.ts';
import type { LogLine } from '../rows/log.ts';

/**
 * The line that follows in a log, signed with this browser's key. Not written yet.
 * @param at when it happened: now, unless it is known from elsewhere
 */
export async function nextLine(
  caseId: string,
  log: readonly SignedLine[],
  event: CaseEvent,
  at = new Date().toISOString(),
): Promise<LogLine> {
  const { pair, fingerprint: key } = await signingKey();
  const seq = log.length + 1;
  const logged = { ...event, seq, at };
  const line = await linkLine(withoutGaps(logged), log.at(-1)?.line);
  return { caseId, seq, event: logged, line, signed: { key, signature: await signLine(pair.privateKey, line) } };
}
