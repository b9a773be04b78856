import * as z from 'zod';
import { eventsOf } from './bag-timeline.ts';
import { plainId } from './ids.ts';
import { readJson } from './json.ts';
import { made, type Point } from './point.ts';
import { type Bag, isRecord, textOf } from './read-bag.ts';

// Zod would probe for eval, which the extension's CSP reports.
z.config({ jitless: true });

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const redactionEvent = z.object({
  type: z.enum(['redaction-made', 'redaction-removed']),
  evidence: z.string(),
  original: hash,
  copy: hash,
});
const redactedRecord = z.object({
  id: z.string(),
  files: z.array(z.object({ path: z.string(), sha256: hash, redactedFrom: z.string().optional() })),
});

/** Which files are redacted copies, and does the timeline name each with the hash of its original? */
export function checkRedactions(bag: Bag): Point {
  const named = namedCopies(bag);
  const hashes = new Set(Array.from(bag.files.values(), ({ sha256 }) => sha256));
  const copies = [...bag.files.keys()].filter(isRecord).flatMap((path) => copiesIn(bag, path));
  const differing = copies.filter(({ key }) => !named.has(key));
  const away = copies.filter(({ original }) => !hashes.has(original)).length;
  const values = { copies: copies.length, away, differing: differing.length };
  return differing.length > 0
    ? made('redactions', 'fails', { values, places: differing.map(({ path }) => path) })
    : made('redactions', 'holds', { values, places: copies.map(({ path }) => path) });
}

/** The files that a record says are redacted copies. */
function copiesIn(bag: Bag, record: string): { path: string; original: string; key: string }[] {
  const said = redactedRecord.safeParse(readJson(textOf(bag, record))).data;
  return (said?.files ?? []).flatMap(({ path, sha256, redactedFrom: original }) =>
    original === undefined || !said ? [] : [{ path: `data/${path}`, original, key: keyOf(said.id, original, sha256) }],
  );
}

/** The copies that the timeline says were made, but those that it says were removed again. */
function namedCopies(bag: Bag): ReadonlySet<string> {
  const named = new Set<string>();
  for (const event of eventsOf(bag)) {
    const said = redactionEvent.safeParse(event).data;
    if (!said) continue;
    const key = keyOf(said.evidence, said.original, said.copy);
    if (said.type === 'redaction-made') named.add(key);
    else named.delete(key);
  }
  return named;
}

function keyOf(evidence: string, original: string, copy: string): string {
  return `${plainId(evidence)} ${original} ${copy}`;
}
