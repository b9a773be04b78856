import type { CaseView } from '../../utils/case/cases.ts';
import type { Candidate } from '../../utils/case/contract/reading/candidates.ts';
import {
  putReadingAway,
  putReadingBack,
  reopenCandidate,
  settleCandidate,
} from '../../utils/case/contract/readings.ts';
import { append } from '../../utils/case/log.ts';
import { undoOf } from '../../utils/case/undo/index.ts';
import { attempt } from '../app/attempt.ts';

/** Keeps a term that a document names; taken back, it waits for an answer again. */
export function acceptCandidate(
  { case: { id }, state: { events } }: CaseView,
  evidence: string,
  candidate: Candidate,
): Promise<boolean> {
  const { term, page, words } = candidate;
  const source = { type: 'sentence', evidence, words, ...(page && { page }) } as const;
  return attempt(async (tell) => {
    const back = undoOf(await append(id, { type: 'contract-term-set', term, source }), events);
    await settleCandidate(evidence, candidate);
    const undo = async () => {
      if (back) await append(id, back);
      await reopenCandidate(evidence, candidate);
    };
    tell({ tone: 'good', text: 'contract.kept', undo });
  });
}

/** Takes a candidate off the list; nothing is taken from it. */
export function rejectCandidate(evidence: string, candidate: Candidate): Promise<boolean> {
  return attempt(async (tell) => {
    await settleCandidate(evidence, candidate);
    tell({ tone: 'good', text: 'contract.found.rejected', undo: () => reopenCandidate(evidence, candidate) });
  });
}

/** Puts the list of a document away. */
export function putAway(evidence: string): Promise<boolean> {
  return attempt(async (tell) => {
    const reading = await putReadingAway(evidence);
    if (reading) tell({ tone: 'good', text: 'contract.found.isAway', undo: () => putReadingBack(reading) });
  });
}
