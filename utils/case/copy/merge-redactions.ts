import { copiesOf } from '../../bundle/ids.ts';
import { aboutEvidence } from '../about-evidence.ts';
import { db } from '../db.ts';
import type { LoggedEvent } from '../events/index.ts';
import type { Redaction } from '../redactions.ts';
import type { CaseCopy } from './case-copy.ts';

/**
 * Redacted copies as the log, as it is now, has them: of those that are here and those that come, the ones whose hash it names. One
 * that knows what is blacked out goes before one that does not. Within a transaction.
 */
export async function mergeRedactions(copy: CaseCopy, events: readonly LoggedEvent[]): Promise<void> {
  const caseId = copy.case.id;
  const coming = (copy.rows.redactions ?? []) as unknown as Redaction[];
  const here = await db.redactions.where({ caseId }).toArray();
  const own = new Set(await db.evidence.where({ caseId }).primaryKeys());
  const { redacted } = aboutEvidence(events);
  for (const [evidence, parts] of redacted) {
    // Of a strange log that names evidence of another case, nothing is taken.
    if (!own.has(evidence)) continue;
    for (const [part, { copy: sha256 }] of parts) {
      const fitting = [...here, ...coming].filter(
        (row) => row.evidence === evidence && row.part === part && row.sha256 === sha256,
      );
      const kept = fitting.find(({ marks }) => marks !== undefined) ?? fitting[0];
      if (!kept) continue;
      await db.redactions.put(kept);
      const bytes = copy.bytes.find(({ owner, name }) => owner === copiesOf(evidence) && name === part);
      const known = here.some((row) => fitting.includes(row)) && (await db.blobs.get([copiesOf(evidence), part]));
      if (bytes && !known) await db.blobs.put({ ...bytes, caseId });
    }
  }
  for (const { evidence, part } of here) {
    if (redacted.get(evidence)?.has(part)) continue;
    await db.redactions.delete([evidence, part]);
    await db.blobs.delete([copiesOf(evidence), part]);
  }
}
