import { readJson } from '../../bundle/json.ts';
import { readPublicKeyPem } from '../../bundle/key.ts';
import { lineFaults } from '../../bundle/line-faults.ts';
import { canonical } from '../../evidence/canonical.ts';
import { sha256 } from '../../evidence/hash.ts';
import { withPlainIds } from '../copy/renamed.ts';
import { withoutGaps } from '../log.ts';
import type { KnownKey, LogEnd, LogLine } from '../rows/log.ts';
import type { BrokenLine } from './fault.ts';

/** The lines of a log that are not as they were written, each with its first reason, in their order. */
export async function brokenLines(
  lines: readonly LogLine[],
  keys: readonly KnownKey[],
  end: LogEnd | undefined,
): Promise<BrokenLine[]> {
  const opened = keys.map(async ({ fingerprint, pem }) => [fingerprint, await readPublicKeyPem(pem)] as const);
  const faults = await lineFaults(lines, new Map(await Promise.all(opened)));
  const broken = faults.map(
    ({ line, reason }): BrokenLine => ({ type: 'line', seq: lines[line - 1]?.seq ?? line, reason }),
  );
  for (const line of lines)
    if (!saysTheSame(line)) broken.push({ type: 'line', seq: line.seq, reason: 'event-differs' });
  const last = lines.at(-1);
  if (end && (last?.seq !== end.seq || (await sha256(last.line)) !== end.sha256))
    broken.push({ type: 'line', seq: end.seq, reason: 'end-differs' });
  const first = new Map<number, BrokenLine>();
  for (const fault of broken) if (!first.has(fault.seq)) first.set(fault.seq, fault);
  return [...first.values()].sort((one, other) => one.seq - other.seq);
}

/** Whether the event that the screens show is the one that the hashed line holds, at its number. */
function saysTheSame({ seq, event, line }: LogLine): boolean {
  const said = readJson(line);
  if (typeof said !== 'object' || said === null || event.seq !== seq) return false;
  const { prev: _, ...rest } = said as Record<string, unknown>;
  try {
    // Where a second log of the case stands beside the first, its events have ids of their own.
    return canonical(withPlainIds(withoutGaps(event))) === canonical(withPlainIds(rest));
  } catch {
    return false;
  }
}
