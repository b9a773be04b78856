import { useLiveQuery } from 'dexie-react-hooks';
import { copiesOf } from '../../../utils/bundle/ids.ts';
import type { AboutEvidence } from '../../../utils/case/about-evidence.ts';
import { onlyRedacted, type Redaction } from '../../../utils/case/redactions.ts';
import type { Evidence, EvidencePart } from '../../../utils/case/rows/evidence.ts';

const none: readonly Redaction[] = [];

/** The parts of a piece that came as redacted copies: their originals are not in this browser. */
export function useOnlyRedacted(evidence: Evidence, about: AboutEvidence): readonly Redaction[] {
  const some = about.redacted.has(evidence.id);
  const redacted = useLiveQuery(() => (some ? onlyRedacted(evidence.caseId) : []), [some, evidence.caseId]);
  return redacted?.filter((one) => one.evidence === evidence.id) ?? none;
}

/** A part with where its bytes lie and what they are: the part itself, or the redacted copy that came in its place. */
export function shownPart(
  evidence: Evidence,
  part: EvidencePart,
  redacted: readonly Redaction[],
): { evidence: Evidence; part: EvidencePart; saveAs?: string } {
  const copy = redacted.find((one) => one.part === part.name);
  if (!copy) return { evidence, part };
  const { name, mediaType, bytes, sha256 } = copy;
  return {
    evidence: { ...evidence, id: copiesOf(evidence.id) },
    part: { name: part.name, mediaType, bytes, sha256 },
    saveAs: name,
  };
}
