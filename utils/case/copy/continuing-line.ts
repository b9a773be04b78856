import { keysInForce, type SignedLine } from '../../bundle/line-faults.ts';
import { signingKey } from '../key.ts';
import type { LogLine } from '../rows/log.ts';
import { nextLine } from './next-line.ts';

/** The line that says that this browser's key signs from here on; undefined when it did before. */
export async function continuingLine(
  caseId: string,
  log: readonly SignedLine[],
  software: string,
): Promise<LogLine | undefined> {
  const { fingerprint: key } = await signingKey();
  const from = keysInForce(log.map(({ line }) => line)).at(-1);
  if (from === key) return undefined;
  return nextLine(caseId, log, {
    type: 'case-continued',
    key,
    ...(from === undefined ? {} : { from }),
    software,
  });
}
