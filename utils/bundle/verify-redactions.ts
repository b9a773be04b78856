import * as z from 'zod';
import { eventsOf } from './bag-timeline.ts';
import { plainId } from './ids.ts';
import { readJson } from './json.ts';
import { made, type Point } from './point.ts';
import { type Bag, isRecord, textOf } from './read-bag.ts';

// Zod would probe for eval, which the extension's CSP reports.
z.config({ jitless: true });

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const event = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('evidence-kept'),
    evidence: z.string(),
    parts: z.array(z.object({ sha256: hash })),
  }),
  z.object({
    type: z.enum(['redaction-made', 'redaction-removed']),
    evidence: z.string(),
    original: hash,
    copy: hash,
  }),
]);
const redactedRecord = z.object({
  id: z.string(),
  files: z.array(z.object({ path: z.string(), sha256: hash, redactedFrom: z.string().optional() })),
});

/** A file of a piece of evidence, as its record says it. */
interface RecordedFile {
  evidence: string;
  path: string;
  sha256: string;
  redactedFrom?: string | undefined;
}

/** Which files are redacted copies; does the timeline name each, and the original as it was kept; and is none of them called an original? */
export function checkRedactions(bag: Bag): Point {
  const { originals, copies } = namedIn(bag);
  const hashes = new Set(Array.from(bag.files.values(), ({ sha256 }) => sha256));
  const files = [...bag.files.keys()].filter(isRecord).flatMap((path) => filesIn(bag, path));
  const fits = ({ evidence, sha256, redactedFrom: original }: RecordedFile) =>
    originals.has(`${evidence} ${original}`) && copies.get(`${evidence} ${sha256}`) === original;
  const said = files.filter(({ redactedFrom }) => redactedFrom !== undefined);
  const unsaid = files.filter(
    ({ evidence, sha256, redactedFrom }) =>
      redactedFrom === undefined && copies.has(`${evidence} ${sha256}`) && !originals.has(`${evidence} ${sha256}`),
  );
  const differing = [...said.filter((file) => !fits(file)), ...unsaid];
  const away = said.filter(({ redactedFrom = '' }) => !hashes.has(redactedFrom)).length;
  const values = { copies: said.length, away, differing: differing.length };
  const [result, told] = differing.length > 0 ? (['fails', differing] as const) : (['holds', said] as const);
  return made('redactions', result, { values, places: told.map(({ path }) => path) });
}

function filesIn(bag: Bag, record: string): RecordedFile[] {
  const said = redactedRecord.safeParse(readJson(textOf(bag, record))).data;
  if (!said) return [];
  return said.files.map(({ path, ...file }) => ({ ...file, evidence: plainId(said.id), path: `data/${path}` }));
}

/**
 * What the timeline names, by evidence and hash: parts that were kept, and copies with the hash of what each was made of. A copy that
 * was removed again is none.
 */
function namedIn(bag: Bag): { originals: ReadonlySet<string>; copies: ReadonlyMap<string, string> } {
  const originals = new Set<string>();
  const copies = new Map<string, string>();
  for (const one of eventsOf(bag)) {
    const said = event.safeParse(one).data;
    if (!said) continue;
    const evidence = plainId(said.evidence);
    if (said.type === 'evidence-kept') for (const { sha256 } of said.parts) originals.add(`${evidence} ${sha256}`);
    else if (said.type === 'redaction-made') copies.set(`${evidence} ${said.copy}`, said.original);
    else copies.delete(`${evidence} ${said.copy}`);
  }
  return { originals, copies };
}
