import { attachEvidence, describeEvidence } from '../../utils/case/attachments.ts';
import type { Evidence } from '../../utils/case/rows/evidence.ts';
import { attempt } from '../app/attempt.ts';
import { show } from '../app/screen.ts';

/** Attaches a piece to a task or takes it off; the log keeps both, and the notice takes it back. */
export async function attach(evidence: Evidence, task: string, attached: boolean): Promise<void> {
  const write = (wanted: boolean) => attempt(() => attachEvidence(evidence, task, wanted));
  if (!(await write(attached))) return;
  show.notice({
    tone: 'good',
    text: attached ? 'proves.attached' : 'proves.detached',
    undo: () => write(!attached),
  });
}

/** Title and description of a piece. */
export interface EvidenceWords {
  title: string;
  description: string;
}

/** Gives a piece other words than it had; the notice takes it back. */
export async function putIntoWords(evidence: Evidence, was: EvidenceWords, words: EvidenceWords): Promise<void> {
  const write = (from: EvidenceWords, to: EvidenceWords) => attempt(() => describeEvidence(evidence, from.title, to));
  if (!(await write(was, words))) return;
  show.notice({ tone: 'good', text: 'describe.kept', undo: () => write(words, was) });
}
