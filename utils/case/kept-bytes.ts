import { db } from './db.ts';

/** What is there of a case's bytes, as handles. */
export interface KeptBytes {
  of(owner: string, name: string): Blob | undefined;
  /** Whether there is a redacted copy of a part. */
  isRedacted(evidence: string, part: string): boolean;
}

/** Finds all bytes of a case at once: thousands, each asked for alone, take seconds. No bytes are read. */
export async function keptBytes(caseId: string): Promise<KeptBytes> {
  const [blobs, copies] = await Promise.all([
    db.blobs.where({ caseId }).toArray(),
    // Of all cases: none may be missed, or the original would leave.
    db.redactions.toCollection().primaryKeys(),
  ]);
  const found = new Map(blobs.map(({ owner, name, blob }) => [keyOf(owner, name), blob]));
  const redacted = new Set(copies.map((key) => keyOf(...key)));
  return {
    of: (owner, name) => found.get(keyOf(owner, name)),
    isRedacted: (evidence, part) => redacted.has(keyOf(evidence, part)),
  };
}

/** Answers whether bytes are there, in any case; as {@link keptBytes}, asked of the store once. */
export async function namesOfBytes(): Promise<(owner: string, name: string) => boolean> {
  const there = new Set((await db.blobs.toCollection().primaryKeys()).map((key) => keyOf(...key)));
  return (owner, name) => there.has(keyOf(owner, name));
}

function keyOf(owner: string, name: string): string {
  return JSON.stringify([owner, name]);
}
