import { copiesOf } from '../../bundle/ids.ts';
import { sha256 } from '../../evidence/hash.ts';
import type { AboutEvidence } from '../about-evidence.ts';
import { blobOf } from '../evidence.ts';
import { namesOfBytes } from '../kept-bytes.ts';
import { redactionOf } from '../redactions.ts';
import type { Evidence } from '../rows/evidence.ts';
import type { ExportedFile } from '../rows/export.ts';
import type { BrokenPiece } from './fault.ts';

export interface ReadingBytes {
  /** False: bytes need only be there, since someone else reads and hashes them. */
  read?: boolean;
  signal?: AbortSignal;
}

/**
 * Parts of evidence and exported files whose bytes are gone or are not the ones that were hashed. An exported file may be without its
 * bytes: large ones stay where the person saved them; and a part, where it came as a redacted copy.
 * @param redacted the redacted copies that the log names
 * @throws AbortError when stopped
 */
export async function brokenBytes(
  evidence: readonly Evidence[],
  files: readonly ExportedFile[],
  redacted: AboutEvidence['redacted'],
  { read = true, signal }: ReadingBytes,
): Promise<BrokenPiece[]> {
  const look = read ? hashOf : await expectedHashes();
  const broken: BrokenPiece[] = [];
  for (const { id, title, parts } of evidence) {
    for (const { name, sha256: said } of parts) {
      signal?.throwIfAborted();
      const hash = await look(id, name, said);
      if (hash === said) continue;
      if (hash === undefined && (await cameRedacted(id, name, redacted.get(id)?.get(name)?.copy))) continue;
      const problem = hash === undefined ? 'bytes-gone' : 'bytes-changed';
      broken.push({ type: 'piece', kind: 'evidence', title, part: name, problem });
    }
  }
  for (const { id, name, report } of files) {
    signal?.throwIfAborted();
    const hash = await look(id, 'file', report.sha256);
    if (hash !== undefined && report.sha256 !== undefined && hash !== report.sha256)
      broken.push({ type: 'piece', kind: 'file', title: name, problem: 'bytes-changed' });
  }
  return broken;
}

/** Whether the original stayed with the sender, and the copy that the log names is here in its place. */
async function cameRedacted(evidence: string, part: string, copy: string | undefined): Promise<boolean> {
  const made = await redactionOf(evidence, part);
  // Whoever knows what is blacked out once had the original.
  if (!made || made.marks !== undefined || made.sha256 !== copy) return false;
  return (await hashOf(copiesOf(evidence), part)) === copy;
}

type Look = (owner: string, name: string, said: string | undefined) => Promise<string | undefined>;

/** Takes what is there for what it should be. */
async function expectedHashes(): Promise<Look> {
  const isThere = await namesOfBytes();
  return async (owner, name, said) => (isThere(owner, name) ? said : undefined);
}

/** Undefined where there are no bytes, or the browser can't read what it kept. */
async function hashOf(owner: string, name: string): Promise<string | undefined> {
  try {
    const blob = await blobOf(owner, name);
    return blob && (await sha256(blob));
  } catch {
    return undefined;
  }
}
