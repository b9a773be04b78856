import { attachEvidence, describeEvidence } from '../../utils/case/attachments.ts';
import type { Evidence } from '../../utils/case/rows/evidence.ts';
import { attempt } from '../app/attempt.ts';

/** Attaches a piece to a task or takes it off; the log keeps both, and the notice takes it back. */
export function attach(evidence: Evidence, task: string, attached: boolean): Promise<boolean> {
  return attempt(async (tell) => {
    await attachEvidence(evidence, task, attached);
    const undo = () => attachEvidence(evidence, task, !attached);
    tell({ tone: 'good', text: attached ? 'proves.attached' : 'proves.detached', undo });
  });
}

/** Title and description of a piece. */
export interface EvidenceWords {
  title: string;
  description: string;
}

/** Gives a piece other words than it had; the notice takes it back. */
export function putIntoWords(evidence: Evidence, was: EvidenceWords, words: EvidenceWords): Promise<boolean> {
  return attempt(async (tell) => {
    await describeEvidence(evidence, was.title, words);
    tell({ tone: 'good', text: 'describe.kept', undo: () => describeEvidence(evidence, words.title, was) });
  });
}
