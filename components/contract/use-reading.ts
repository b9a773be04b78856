import { useEffect, useRef, useState } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import type { Candidate } from '../../utils/case/contract/reading/candidates.ts';
import type { DocumentAnswer } from '../../utils/case/contract/reading/read-document.ts';
import { keepEvidence } from '../../utils/case/evidence.ts';
import { attempt } from '../app/attempt.ts';
import { evidenceOf, type Refusal } from '../evidence/dropped.ts';
import { readInWorker } from './read-in-worker.ts';

export type Reading =
  | { type: 'reading'; name: string }
  | { type: 'refused'; name: string; why: Refusal }
  | { type: 'answered'; name: string; evidence: string; answer: DocumentAnswer };

/** Keeps a contract as evidence, then reads it. What was read is on the screen only, until the person accepts it. */
export function useReading({ case: { id } }: CaseView, newReader: () => Worker) {
  const [reading, setReading] = useState<Reading>();
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);

  const read = (file: File) =>
    attempt(async () => {
      stop.current = new AbortController();
      const { signal } = stop.current;
      setReading({ type: 'reading', name: file.name });
      try {
        const piece = await evidenceOf(file);
        if (typeof piece === 'string') return setReading({ type: 'refused', name: file.name, why: piece });
        const kept = await keepEvidence(id, piece);
        const answer = await readInWorker(newReader, file, signal);
        setReading({ type: 'answered', name: file.name, evidence: kept.id, answer });
      } catch (error) {
        setReading(undefined);
        if (!signal.aborted) throw error;
      }
    });

  /** Takes a candidate off the list: it was accepted, or is wrong. */
  const settle = (candidate: Candidate) =>
    setReading((now) =>
      now?.type === 'answered' && now.answer.type === 'read'
        ? { ...now, answer: { type: 'read', candidates: now.answer.candidates.filter((each) => each !== candidate) } }
        : now,
    );

  return { reading, read, settle, stop: () => stop.current.abort(), putAway: () => setReading(undefined) };
}
