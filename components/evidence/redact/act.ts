import { redact, redactionOf, removeRedaction } from '../../../utils/case/redactions.ts';
import type { Evidence, EvidencePart } from '../../../utils/case/rows/evidence.ts';
import type { Marks } from '../../../utils/evidence/redact/marks.ts';
import { attempt } from '../../app/attempt.ts';
import { show } from '../../app/screen.ts';

/** Makes the redacted copies of some parts; the notice takes them back to what they were. Answers whether all are made. */
export async function blackOutParts(
  evidence: Evidence,
  each: readonly { part: EvidencePart; marks: Marks }[],
): Promise<boolean> {
  const before = await Promise.all(each.map(({ part }) => redactionOf(evidence.id, part.name)));
  const done = await attempt(async () => {
    for (const { part, marks } of each) await redact(evidence, part, marks);
  });
  const takeBack = async () => {
    for (const [index, { part }] of each.entries()) {
      const marks = before[index]?.marks;
      await (marks ? redact(evidence, part, marks) : removeRedaction(evidence, part));
    }
  };
  if (done) show.notice({ tone: 'good', text: 'redact.kept', undo: takeBack });
  return done;
}

/** Removes a redacted copy, so that the part leaves as it is; the notice makes it again. */
export async function leaveAsItIs(evidence: Evidence, part: EvidencePart): Promise<void> {
  let marks: Marks | undefined;
  const done = await attempt(async () => {
    marks = await removeRedaction(evidence, part);
  });
  const again = marks;
  if (done && again) show.notice({ tone: 'good', text: 'redact.removed', undo: () => redact(evidence, part, again) });
}
