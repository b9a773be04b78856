import { redact, redactionOf, removeRedaction } from '../../../utils/case/redactions.ts';
import type { Evidence, EvidencePart } from '../../../utils/case/rows/evidence.ts';
import type { Marks } from '../../../utils/evidence/redact/marks.ts';
import { attempt } from '../../app/attempt.ts';

/** Makes the redacted copies of some parts; the notice takes them back to what they were. Answers whether all are made. */
export function blackOutParts(
  evidence: Evidence,
  each: readonly { part: EvidencePart; marks: Marks }[],
): Promise<boolean> {
  return attempt(async (tell) => {
    const before = await Promise.all(each.map(({ part }) => redactionOf(evidence.id, part.name)));
    for (const { part, marks } of each) await redact(evidence, part, marks);
    const undo = async () => {
      for (const [index, { part }] of each.entries()) {
        const marks = before[index]?.marks;
        await (marks ? redact(evidence, part, marks) : removeRedaction(evidence, part));
      }
    };
    tell({ tone: 'good', text: 'redact.kept', undo });
  });
}

/** Removes a redacted copy, so that the part leaves as it is; the notice makes it again. */
export function leaveAsItIs(evidence: Evidence, part: EvidencePart): Promise<boolean> {
  return attempt(async (tell) => {
    const marks = await removeRedaction(evidence, part);
    if (marks) tell({ tone: 'good', text: 'redact.removed', undo: () => redact(evidence, part, marks) });
  });
}
