import { canonical } from './canonical.ts';
import { sha256 } from './hash.ts';

export { canonical };

/** What stands where the first line has no line before it. */
const zeros = '0'.repeat(64);

/**
 * One line of the log: the canonical JSON of the event with `prev`, the SHA-256 of the previous line's UTF-8 bytes
 * (without its newline). The log is append-only: changing, dropping or reordering a line breaks every `prev` after it.
 *
 * @throws TypeError when the event holds something that JSON cannot say, see {@link canonical}.
 */
export async function linkLine(event: Record<string, unknown>, previousLine: string | undefined): Promise<string> {
  return canonical({ ...event, prev: await prevHashOf(previousLine) });
}

/** What a line says of the one before it: its SHA-256, or zeros where there is none. */
export async function prevHashOf(previousLine: string | undefined): Promise<string> {
  return previousLine === undefined ? zeros : sha256(previousLine);
}

/** Why a line does not follow from the one before. */
export type ChainReason = 'not-json' | 'not-canonical' | 'prev-differs' | 'first-not-zero' | 'seq-differs';

/** `line` counts from 1. */
export interface ChainFault {
  line: number;
  reason: ChainReason;
}

export type ChainCheck = { ok: true; lines: number } | ({ ok: false } & ChainFault);

/** Reads the log from the top and answers the first line that does not follow from the one before, see {@link chainFaults}. */
export async function checkChain(lines: readonly string[]): Promise<ChainCheck> {
  const [first] = await chainFaults(lines);
  return first ? { ok: false, ...first } : { ok: true, lines: lines.length };
}

/**
 * All lines that do not follow from the one before, each with its first reason. `seq` must count 1, 2, 3 …; after a gap it counts on
 * from the line that follows, so that one missing line is one fault.
 * Lines missing at the *end* cannot be seen from the chain: store and bundle hold the number of lines for that.
 */
export async function chainFaults(lines: readonly string[]): Promise<ChainFault[]> {
  const faults: ChainFault[] = [];
  for (const [index, line] of lines.entries()) {
    const reason = await fault(line, lines[index - 1], index === 0 ? 1 : (seqOf(lines[index - 1]) ?? index) + 1);
    if (reason) faults.push({ line: index + 1, reason });
  }
  return faults;
}

async function fault(line: string, previous: string | undefined, seq: number): Promise<ChainReason | undefined> {
  const event = parse(line);
  if (!event) return 'not-json';
  if (!isCanonical(event, line)) return 'not-canonical';
  if (previous === undefined && event.prev !== zeros) return 'first-not-zero';
  if (previous !== undefined && event.prev !== (await sha256(previous))) return 'prev-differs';
  if (event.seq !== seq) return 'seq-differs';
  return undefined;
}

function seqOf(line: string | undefined): number | undefined {
  const seq = parse(line ?? '')?.seq;
  return typeof seq === 'number' ? seq : undefined;
}

function parse(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function isCanonical(event: Record<string, unknown>, line: string): boolean {
  try {
    return canonical(event) === line;
  } catch {
    return false;
  }
}
