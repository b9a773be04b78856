import { aboutEvidence } from '../about-evidence.ts';
import { db } from '../db.ts';
import { keysOf } from '../key.ts';
import { linesOf } from '../log.ts';
import { brokenBytes, type ReadingBytes } from './broken-bytes.ts';
import { brokenLines } from './broken-lines.ts';
import { brokenEvidence, brokenFiles } from './broken-pieces.ts';
import type { CaseFault } from './fault.ts';

/** What was looked at, and what of it is not as this program wrote it. */
export interface CaseCheck {
  lines: number;
  pieces: number;
  faults: CaseFault[];
}

/**
 * Holds a whole case against its log: each line against the one before and its signature, each record against its line, all bytes
 * against their hashes.
 * @throws AbortError when stopped
 */
export async function checkCase(caseId: string, options: ReadingBytes = {}): Promise<CaseCheck> {
  const [lines, end, evidence, files] = await Promise.all([
    linesOf(caseId),
    db.logEnds.get(caseId),
    db.evidence.where({ caseId }).toArray(),
    db.files.where({ caseId }).toArray(),
  ]);
  const events = lines.map(({ event }) => event);
  return {
    lines: lines.length,
    pieces: evidence.length + files.length,
    faults: [
      ...(await brokenLines(lines, await keysOf(lines), end)),
      ...(await brokenEvidence(events, evidence)),
      ...brokenFiles(events, files),
      ...(await brokenBytes(evidence, files, aboutEvidence(events).redacted, options)),
    ],
  };
}
