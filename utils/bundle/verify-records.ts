import * as z from 'zod';
import { chainFaults } from '../evidence/chain.ts';
import { type RecordedFacts, recordHash } from '../evidence/record-hash.ts';
import { readBagInfo } from './bag.ts';
import { eventsOf, linesOf, timelinePath } from './bag-timeline.ts';
import { plainId } from './ids.ts';
import { readJson } from './json.ts';
import { made, type Point } from './point.ts';
import { type Bag, isRecord, textOf } from './read-bag.ts';

// Zod would probe for eval, which the extension's CSP reports.
z.config({ jitless: true });

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const fileFacts = z.object({ bytes: z.number(), sha256: hash });
/** An evidence record: what it says of the capture, and of the files beside it. */
const evidenceRecord = z.object({
  id: z.string(),
  kind: z.string(),
  at: z.string(),
  url: z.string().optional(),
  places: z.array(z.string()).optional(),
  record: z.record(z.string(), z.unknown()),
  files: z.array(fileFacts.extend({ path: z.string() })),
});
/** An export's record; without a file it stayed outside the bundle. */
const exportRecord = z.union([
  z.object({ file: z.null(), report: fileFacts.partial({ sha256: true }) }),
  z.object({ file: z.string(), report: fileFacts }),
]);
/** The two events that say which evidence must be here. */
const keptEvent = z.object({
  type: z.literal('evidence-kept'),
  evidence: z.string(),
  /** Of what was recorded beside the bytes; older lines have none. */
  record: hash.optional(),
  parts: z.array(z.object({ sha256: hash })),
});
/** A redacted copy was made of a part. */
const redactionEvent = z.object({ type: z.literal('redaction-made'), original: hash, copy: hash });
const deletedEvent = z.object({ type: z.literal('evidence-deleted'), evidence: z.string() });

/** Does every line of the timeline follow from the one before, down to the length that bag-info.txt names? */
export async function checkTimeline(bag: Bag): Promise<Point> {
  const places = [timelinePath];
  const text = textOf(bag, timelinePath);
  if (text === undefined) {
    const fault = bag.files.has(timelinePath) ? 'timeline-too-large' : 'timeline-missing';
    return made('chain', 'fails', { fault, places });
  }
  const lines = linesOf(text);
  const faults = await chainFaults(lines);
  const [first] = faults;
  if (first)
    return made('chain', 'fails', {
      fault: first.reason,
      values: { line: first.line },
      places: faults.map(({ line }) => `${timelinePath}:${line}`),
    });
  const named = readBagInfo(textOf(bag, 'bag-info.txt') ?? '').get('Timeline-Lines');
  const values = { lines: lines.length };
  return named === String(lines.length)
    ? made('chain', 'holds', { values })
    : made('chain', 'fails', { fault: 'length-differs', values, places });
}

/** Do the records say of the files what the files are, and is all evidence here that the timeline says was kept? */
export async function checkRecords(bag: Bag): Promise<Point> {
  const records = [...bag.files.keys()].filter(isRecord);
  const kept = keptRecords(bag);
  const checked = await Promise.all(records.map(async (path) => ({ path, result: await agrees(bag, path, kept) })));
  const places = checked.filter(({ result }) => result === 'differs').map(({ path }) => path);
  const outside = checked.filter(({ result }) => result === 'outside').length;
  places.push(...missingEvidence(bag).map((line) => `${timelinePath}:${line}`));
  const values = { records: records.length, outside, differing: places.length };
  return made('records', places.length > 0 ? 'fails' : 'holds', { values, places });
}

async function agrees(
  bag: Bag,
  path: string,
  kept: ReadonlyMap<string, string | undefined>,
): Promise<'agrees' | 'differs' | 'outside'> {
  const record = readJson(textOf(bag, path));
  if (path.startsWith('data/exports/')) {
    const parsed = exportRecord.safeParse(record);
    if (!parsed.success) return 'differs';
    const said = parsed.data;
    // Never outside when the file lies beside its record under the expected name.
    if (said.file === null) return bag.files.has(path.slice(0, -'.check.json'.length)) ? 'differs' : 'outside';
    return same(bag, { path: said.file, ...said.report }) ? 'agrees' : 'differs';
  }
  const said = evidenceRecord.safeParse(record).data;
  if (!said?.files.every((file) => same(bag, file))) return 'differs';
  const hashed = kept.get(plainId(said.id));
  return hashed === undefined || hashed === (await hashOf(said)) ? 'agrees' : 'differs';
}

/** The hash of a record as its line in the log took it; `undefined` for one that no canonical JSON says. */
function hashOf(said: RecordedFacts): Promise<string | undefined> {
  return recordHash(said).catch(() => undefined);
}

/** What the timeline says each record's hash was, by the evidence's id. */
function keptRecords(bag: Bag): Map<string, string | undefined> {
  const kept = eventsOf(bag).flatMap((event) => keptEvent.safeParse(event).data ?? []);
  return new Map(kept.map(({ evidence, record }) => [plainId(evidence), record]));
}

function same(bag: Bag, said: { path: string; bytes: number; sha256: string }): boolean {
  const file = bag.files.get(`data/${said.path}`);
  return file !== undefined && file.sha256 === said.sha256 && file.bytes === said.bytes;
}

/** Numbers of the lines whose evidence was kept, never deleted, and is not in the payload. */
function missingEvidence(bag: Bag): number[] {
  const events = eventsOf(bag);
  const deleted = new Set(events.map((event) => plainId(deletedEvent.safeParse(event).data?.evidence ?? '')));
  const hashes = new Set(Array.from(bag.files.values(), ({ sha256 }) => sha256));
  // Where a redacted copy lies in its place, the original stayed in the case.
  for (const event of events) {
    const redaction = redactionEvent.safeParse(event).data;
    if (redaction && hashes.has(redaction.copy)) hashes.add(redaction.original);
  }
  return events.flatMap((event, index) => {
    const kept = keptEvent.safeParse(event).data;
    if (!kept || deleted.has(plainId(kept.evidence))) return [];
    return kept.parts.every(({ sha256 }) => hashes.has(sha256)) ? [] : [index + 1];
  });
}
