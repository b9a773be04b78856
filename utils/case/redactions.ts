import { copiesOf } from '../bundle/ids.ts';
import { sha256 } from '../evidence/hash.ts';
import { redactedCopy } from '../evidence/redact/copy.ts';
import type { Marks } from '../evidence/redact/marks.ts';
import { pieceOf } from './attachments.ts';
import { db } from './db.ts';
import { setMarksAside } from './earlier.ts';
import { blobOf } from './evidence.ts';
import { append } from './log.ts';
import type { Evidence, EvidencePart } from './rows/evidence.ts';

/** A redacted copy of one part. Its bytes are in `blobs`. */
export interface Redaction extends EvidencePart {
  evidence: string;
  /** Name of the part that it is a copy of; `name` is its own. */
  part: string;
  caseId: string;
  /** What it blacks out. Unknown where the copy came without its original: the words stayed with the sender. */
  marks?: Marks;
}

/**
 * Makes the copy of a part with something blacked out, in place of one that was made before. The log gets both hashes.
 * @throws Error when the original is gone or the copy can't be made; DexieError when the disk is full
 */
export async function redact(evidence: Evidence, part: EvidencePart, marks: Marks): Promise<Redaction> {
  const original = await blobOf(evidence.id, part.name);
  if (!original) throw new Error(`the bytes of ${part.name} are gone`);
  const { name, mediaType, blob, places } = await redactedCopy({ ...part, blob: original }, marks);
  const hash = await sha256(blob);
  const { id, caseId } = evidence;
  const made: Redaction = {
    evidence: id,
    part: part.name,
    caseId,
    marks,
    name,
    mediaType,
    bytes: blob.size,
    sha256: hash,
  };
  const hashes = { original: part.sha256, copy: hash, bytes: blob.size, places };
  await append(caseId, { type: 'redaction-made', ...pieceOf(evidence), part: part.name, ...hashes }, async () => {
    const before = await redactionOf(id, part.name);
    if (before) await setMarksAside(before);
    await db.redactions.put(made);
    await db.blobs.put({ owner: copiesOf(id), name: part.name, caseId, blob });
  });
  return made;
}

/** Removes a redacted copy: the part leaves as it is again. Answers what was removed, to be made again by {@link redact}. */
export async function removeRedaction(evidence: Evidence, part: EvidencePart): Promise<Marks | undefined> {
  const made = await redactionOf(evidence.id, part.name);
  if (!made) return undefined;
  const hashes = { original: part.sha256, copy: made.sha256 };
  await append(
    evidence.caseId,
    { type: 'redaction-removed', ...pieceOf(evidence), part: part.name, ...hashes },
    async () => {
      await setMarksAside(made);
      await db.redactions.delete([evidence.id, part.name]);
      await db.blobs.delete([copiesOf(evidence.id), part.name]);
    },
  );
  return made.marks;
}

/** What is blacked out of a part, or undefined. */
export function redactionOf(evidence: string, part: string): Promise<Redaction | undefined> {
  return db.redactions.get([evidence, part]);
}

/** What leaves in place of a part in a bundle of redacted copies; undefined where the part leaves as it is. */
export async function redactedPart(
  { id }: Pick<Evidence, 'id'>,
  { name: part }: Pick<EvidencePart, 'name'>,
): Promise<(EvidencePart & { blob: Blob }) | undefined> {
  const [made, blob] = await Promise.all([redactionOf(id, part), blobOf(copiesOf(id), part)]);
  if (!made) return undefined;
  // Never the original in its place: what was to be hidden would leave.
  if (!blob) throw new Error(`the redacted copy of ${part} is gone`);
  const { name, mediaType, bytes, sha256 } = made;
  return { name, mediaType, bytes, sha256, blob };
}

/** Redacted copies whose originals are not here: they came in a bundle of redacted copies. */
export async function onlyRedacted(caseId: string): Promise<Redaction[]> {
  const made = await db.redactions.where({ caseId }).toArray();
  const originals = await db.blobs.bulkGet(made.map(({ evidence, part }): [string, string] => [evidence, part]));
  return made.filter((_, index) => originals[index] === undefined);
}
