import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { type CaseView, caseView } from '../../utils/case/cases.ts';
import type { Candidate } from '../../utils/case/contract/reading/candidates.ts';
import { beginReading, keepAnswer, readingsOf } from '../../utils/case/contract/readings.ts';
import { freshCase } from '../../utils/case/testing/practice.ts';
import { useScreen } from '../app/screen.ts';
import { acceptCandidate, rejectCandidate } from './answer-candidate.ts';

const end: Candidate = { term: { field: 'end', value: '2027-12-31' }, words: 'until 31 December 2027' };
let caseId: string;
const view = async () => (await caseView(caseId)) as CaseView;
const waiting = async () => {
  const [{ answer } = {}] = await readingsOf(caseId);
  return answer?.type === 'read' && answer.candidates.length;
};

beforeEach(async () => {
  caseId = (await freshCase(crypto.randomUUID())).id;
  await beginReading({ evidence: 'e', caseId, name: 'contract.pdf' });
  await keepAnswer('e', { type: 'read', candidates: [end] });
});

test('what was accepted is in the contract; taken back, it waits for an answer again', async () => {
  await acceptCandidate(await view(), 'e', end);
  expect([(await view()).state.contract.end?.value, await waiting()]).toEqual(['2027-12-31', 0]);
  await useScreen.getState().notice?.undo?.();
  expect([(await view()).state.contract.end, await waiting()]).toEqual([undefined, 1]);
});

test('what was refused waits again, too', async () => {
  await rejectCandidate('e', end);
  expect(await waiting()).toBe(0);
  await useScreen.getState().notice?.undo?.();
  expect(await waiting()).toBe(1);
});
