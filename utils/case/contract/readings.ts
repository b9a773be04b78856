import { db } from '../db.ts';
import { blobOf } from '../evidence.ts';
import type { ContractReading } from '../rows/evidence.ts';
import type { Candidate } from './reading/candidates.ts';
import type { DocumentAnswer } from './reading/read-document.ts';
import { term as termShape } from './terms.ts';

/** What tells one candidate of a document from the others: each value stands there once. */
const keyOf = ({ term }: Candidate): string => JSON.stringify(term);

/** Notes that a document is to be read, before it is: one that the panel was closed on is read when it opens again. */
export async function beginReading({
  evidence,
  caseId,
  name,
}: Pick<ContractReading, 'evidence' | 'caseId' | 'name'>): Promise<void> {
  await db.contractReadings.put({ evidence, caseId, name, settled: [] });
}

/** Keeps what was read until the person has answered all of it. */
export async function keepAnswer(evidence: string, answer: DocumentAnswer): Promise<void> {
  await db.contractReadings.update(evidence, { answer });
}

/** The documents of a case that were read, or are to be, with the candidates that wait for an answer. */
export async function readingsOf(caseId: string): Promise<ContractReading[]> {
  const kept = await db.contractReadings.where({ caseId }).toArray();
  return kept.map((reading) => ({ ...reading, answer: reading.answer && openPart(reading.answer, reading.settled) }));
}

/** What of an answer is still open. What an older version of the program read may not be a term any more. */
function openPart(answer: DocumentAnswer, settled: readonly string[]): DocumentAnswer {
  if (answer.type !== 'read') return answer;
  const open = (candidate: Candidate) =>
    !settled.includes(keyOf(candidate)) && termShape.safeParse(candidate.term).success;
  return { type: 'read', candidates: answer.candidates.filter(open) };
}

/** Takes a candidate off the list, once it was accepted or refused. */
export async function settleCandidate(evidence: string, candidate: Candidate): Promise<void> {
  await db.transaction('rw', db.contractReadings, async () => {
    const reading = await db.contractReadings.get(evidence);
    if (reading) await db.contractReadings.put({ ...reading, settled: [...reading.settled, keyOf(candidate)] });
  });
}

/** Puts a candidate back on the list. */
export async function reopenCandidate(evidence: string, candidate: Candidate): Promise<void> {
  await db.transaction('rw', db.contractReadings, async () => {
    const reading = await db.contractReadings.get(evidence);
    if (!reading) return;
    await db.contractReadings.put({ ...reading, settled: reading.settled.filter((key) => key !== keyOf(candidate)) });
  });
}

/** Puts the list of a document away, answered or not, and answers it. The document stays as evidence. */
export async function putReadingAway(evidence: string): Promise<ContractReading | undefined> {
  const reading = await db.contractReadings.get(evidence);
  await db.contractReadings.delete(evidence);
  return reading;
}

/** Puts a list that was put away back as it was, unless its document was deleted meanwhile. */
export async function putReadingBack(reading: ContractReading): Promise<void> {
  await db.transaction('rw', [db.contractReadings, db.evidence], async () => {
    if (await db.evidence.get(reading.evidence)) await db.contractReadings.put(reading);
  });
}

/** The bytes of a document that is to be read; undefined when they are gone. */
export async function documentOf(evidence: string): Promise<Blob | undefined> {
  const [part] = (await db.evidence.get(evidence))?.parts ?? [];
  return part && blobOf(evidence, part.name);
}
