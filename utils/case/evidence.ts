import { copiesOf } from '../bundle/ids.ts';
import { sha256 } from '../evidence/hash.ts';
import { recordHash } from '../evidence/record-hash.ts';
import { db } from './db.ts';
import { append, type LogPlace } from './log.ts';
import type { Evidence, EvidencePart } from './rows/evidence.ts';

/** A piece of evidence before it is kept: its parts still with their bytes. */
export interface NewEvidence extends Pick<Evidence, 'kind' | 'title' | 'at' | 'url' | 'places'> {
  parts: { name: string; mediaType: string; blob: Blob }[];
  /** A record that names its parts' hashes, or where in the log it stands, is made when they are known. */
  record: Evidence['record'] | ((kept: LogPlace & { parts: EvidencePart[] }) => Evidence['record']);
}

/**
 * Hashes the parts and keeps them with their line in the log: all or nothing.
 * @throws DexieError (QuotaExceededError) when the disk is full; what was kept before stays
 */
export async function keepEvidence(caseId: string, piece: NewEvidence): Promise<Evidence> {
  const parts = await Promise.all(
    piece.parts.map(async ({ name, mediaType, blob }) => ({
      name,
      mediaType,
      bytes: blob.size,
      sha256: await sha256(blob),
    })),
  );
  const kept: Evidence = { ...piece, parts, record: {}, id: crypto.randomUUID(), caseId };
  await append(
    caseId,
    async (place) => {
      kept.record = typeof piece.record === 'function' ? piece.record({ ...place, parts }) : piece.record;
      return {
        type: 'evidence-kept',
        evidence: kept.id,
        kind: kept.kind,
        title: kept.title.slice(0, 500),
        url: kept.url?.slice(0, 2_000),
        record: await recordHash(kept),
        parts: parts.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
      };
    },
    async () => {
      await db.evidence.add(kept);
      await db.blobs.bulkAdd(piece.parts.map(({ name, blob }) => ({ owner: kept.id, name, caseId, blob })));
    },
  );
  return kept;
}

/** Deletes the bytes; the line that they were kept stays, and a new one says that they were deleted, and why. */
export async function deleteEvidence(evidence: Evidence, reason: string): Promise<void> {
  await append(
    evidence.caseId,
    {
      type: 'evidence-deleted',
      evidence: evidence.id,
      title: evidence.title.slice(0, 500),
      reason,
      sha256s: evidence.parts.map(({ sha256 }) => sha256),
    },
    async () => {
      await db.evidence.delete(evidence.id);
      await db.contractReadings.delete(evidence.id);
      await db.earlier.where('[owner+name]').between([evidence.id, ''], [evidence.id, '\uffff']).delete();
      await db.redactions.where('[evidence+part]').between([evidence.id, ''], [evidence.id, '\uffff']).delete();
      for (const owner of [evidence.id, copiesOf(evidence.id)]) {
        await db.blobs.where('[owner+name]').between([owner, ''], [owner, '\uffff']).delete();
      }
    },
  );
}

/** The bytes of one part, or undefined when they are gone. */
export async function blobOf(owner: string, name: string): Promise<Blob | undefined> {
  return (await db.blobs.get([owner, name]))?.blob;
}
