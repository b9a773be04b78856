import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import {
  beginReading,
  documentOf,
  keepAnswer,
  putReadingAway,
  readingsOf,
} from '../../utils/case/contract/readings.ts';
import { keepEvidence } from '../../utils/case/evidence.ts';
import type { ContractReading } from '../../utils/case/rows/evidence.ts';
import { attempt, carryOn } from '../app/attempt.ts';
import { evidenceOf, type Refusal } from '../evidence/dropped.ts';
import { readInWorker } from './read-in-worker.ts';

/** What is on the screen only: what was read is in the store. */
type Now = { type: 'reading'; name: string } | { type: 'refused'; why: Refusal };

/**
 * Keeps a contract as evidence, then reads it. What was read waits in the store until the person has answered it; a reading that was
 * broken off by closing the panel begins again here.
 */
export function useReading({ case: { id } }: CaseView, newReader: () => Worker) {
  const [now, setNow] = useState<Now>();
  const readings = useLiveQuery(() => readingsOf(id), [id]);
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);

  const readKept = async ({ evidence, name }: Pick<ContractReading, 'evidence' | 'name'>, file: Blob) => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    setNow({ type: 'reading', name });
    try {
      await keepAnswer(evidence, await readInWorker(newReader, file, signal));
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      setNow(undefined);
    }
  };

  const read = (file: File) =>
    attempt(async () => {
      const piece = await evidenceOf(file);
      if (typeof piece === 'string') return setNow({ type: 'refused', why: piece });
      const reading = { evidence: (await keepEvidence(id, piece)).id, caseId: id, name: file.name };
      await beginReading(reading);
    });

  const unread = readings?.find(({ answer }) => answer === undefined);
  // The store tells of an answer a moment after it is kept: nothing is read twice meanwhile.
  const begun = useRef(new Set<string>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: `readKept` is new each time and does the same.
  useEffect(() => {
    if (!unread || begun.current.has(unread.evidence)) return;
    begun.current.add(unread.evidence);
    void carryOn(async () => {
      const file = await documentOf(unread.evidence);
      if (file) await readKept(unread, file);
      else await putReadingAway(unread.evidence);
    });
  }, [unread?.evidence]);

  /** Stops reading: the document stays as evidence, unread. */
  const giveUp = () =>
    attempt(async () => {
      if (unread) await putReadingAway(unread.evidence);
      stop.current.abort();
    });

  return { now, readings: readings?.filter(({ answer }) => answer !== undefined) ?? [], read, giveUp };
}
