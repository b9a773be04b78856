import { signatureLines } from '../../bundle/signatures.ts';
import { sha256 } from '../../evidence/hash.ts';
import { recordHash } from '../../evidence/record-hash.ts';
import type { CaseEvent } from '../events/index.ts';
import type { Evidence } from '../rows/evidence.ts';
import type { CaseCopy, CopiedBytes } from './case-copy.ts';

/** A log as a piece of evidence, with its bytes and the line that keeps it. */
export interface KeptLog {
  evidence: Evidence;
  bytes: CopiedBytes[];
  event: CaseEvent;
}

/**
 * The log of another browser as it was signed there, as evidence of the case that it is joined with: there its events get new numbers
 * and the signature of this browser.
 */
export async function keptLog({ case: { id: caseId }, lines, keys }: CaseCopy): Promise<KeptLog> {
  const blobs = {
    'timeline.jsonl': new Blob(lines.map(({ line }) => `${line}\n`)),
    'signatures.jsonl': new Blob([signatureLines(lines)]),
    'keys.pem': new Blob(keys.map(({ pem }) => pem)),
  };
  const id = crypto.randomUUID();
  const parts = await Promise.all(
    Object.entries(blobs).map(async ([name, blob]) => ({
      name,
      mediaType: 'text/plain',
      bytes: blob.size,
      sha256: await sha256(blob),
    })),
  );
  const title = 'Log of this case from another browser · 另一个浏览器中的案件日志';
  const evidence: Evidence = {
    id,
    caseId,
    kind: 'document',
    title,
    at: new Date().toISOString(),
    places: [],
    parts,
    record: { lines: lines.length },
  };
  return {
    evidence,
    bytes: Object.entries(blobs).map(([name, blob]) => ({ owner: id, name, blob })),
    event: {
      type: 'evidence-kept',
      evidence: id,
      kind: 'document',
      title,
      record: await recordHash(evidence),
      parts: parts.map(({ name, bytes, sha256: hash }) => ({ name, bytes, sha256: hash })),
    },
  };
}
