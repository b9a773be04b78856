import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '../db.ts';
import { deleteEvidence, keepEvidence } from '../evidence.ts';
import type { ContractReading } from '../rows/evidence.ts';
import { freshCase } from '../testing/practice.ts';
import type { Candidate } from './reading/candidates.ts';
import {
  beginReading,
  documentOf,
  keepAnswer,
  putReadingAway,
  putReadingBack,
  readingsOf,
  reopenCandidate,
  settleCandidate,
} from './readings.ts';

const end: Candidate = { term: { field: 'end', value: '2027-12-31' }, words: 'until 31 December 2027' };
const notice: Candidate = { term: { field: 'notice', value: { n: 3, unit: 'months' } }, words: 'three months' };
let caseId: string;

beforeEach(async () => {
  caseId = (await freshCase()).id;
});
const begin = (evidence = 'e') => beginReading({ evidence, caseId, name: 'contract.pdf' });
const candidates = async () => {
  const [{ answer } = {}] = await readingsOf(caseId);
  return answer?.type === 'read' ? answer.candidates : answer;
};

test('what was read waits for its answers, one by one, and a refused one can be put back', async () => {
  await begin();
  expect(await candidates()).toBeUndefined();
  await keepAnswer('e', { type: 'read', candidates: [end, notice] });
  expect(await candidates()).toEqual([end, notice]);
  await settleCandidate('e', end);
  expect(await candidates()).toEqual([notice]);
  await reopenCandidate('e', end);
  expect(await candidates()).toEqual([end, notice]);
  await putReadingAway('e');
  expect(await readingsOf(caseId)).toEqual([]);
});

test('a second document does not take the place of the first, and those of other cases stay where they are', async () => {
  await Promise.all([begin('e'), begin('f'), beginReading({ evidence: 'g', caseId: 'other', name: 'x.pdf' })]);
  expect((await readingsOf(caseId)).map(({ evidence }) => evidence)).toEqual(['e', 'f']);
});

test('what is no term in this version is not shown', async () => {
  await begin();
  const old = { ...end, term: { field: 'end', value: 'soon' } } as unknown as Candidate;
  await keepAnswer('e', { type: 'read', candidates: [old, notice] });
  expect(await candidates()).toEqual([notice]);
});

test('its document is read from the evidence again; what it said can be put away and back, and goes with the evidence', async () => {
  const blob = new Blob(['%PDF-']);
  const kept = await keepEvidence(caseId, {
    ...{ kind: 'document', title: 'contract.pdf', at: '2026-01-01T00:00:00.000Z', places: [], record: {} },
    parts: [{ name: 'contract.pdf', mediaType: 'application/pdf', blob }],
  });
  await begin(kept.id);
  expect((await documentOf(kept.id))?.size).toBe(5);
  const away = (await putReadingAway(kept.id)) as ContractReading;
  expect(await readingsOf(caseId)).toEqual([]);
  await putReadingBack(away);
  expect((await readingsOf(caseId)).map(({ evidence }) => evidence)).toEqual([kept.id]);
  await deleteEvidence(kept, 'Wrong contract.');
  await putReadingBack(away);
  expect(await documentOf(kept.id)).toBeUndefined();
  expect(await readingsOf(caseId)).toEqual([]);
  expect(await db.contractReadings.count()).toBe(0);
});
