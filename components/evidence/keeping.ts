import { useRef, useState } from 'react';
import { keepEvidence } from '../../utils/case/evidence.ts';
import { attempt } from '../app/attempt.ts';
import { evidenceOf, type Refusal } from './dropped.ts';

/** How far the keeping of dropped files has come. `refused`: with why, in the order they came. */
export interface Keeping {
  all: number;
  done: number;
  kept: number;
  refused: { name: string; why: Refusal }[];
  /** The person stopped it; what was kept until then stays. */
  stopped: boolean;
}

/** Keeps files as evidence, one after the other, with how far it has come and a way to stop. */
export function useKeeping(caseId: string) {
  const [keeping, setKeeping] = useState<Keeping>();
  const stop = useRef(false);

  const keep = async (files: File[], came: 'dropped' | 'pasted' = 'dropped'): Promise<void> => {
    if (files.length === 0) return;
    stop.current = false;
    let now: Keeping = { all: files.length, done: 0, kept: 0, refused: [], stopped: false };
    const next = (changed: Partial<Keeping>) => {
      now = { ...now, ...changed };
      setKeeping(now);
    };
    next({});
    const went = await attempt(async () => {
      for (const file of files) {
        if (stop.current) return next({ stopped: true });
        const piece = await evidenceOf(file, new Date(), came);
        if (typeof piece === 'string') next({ refused: [...now.refused, { name: file.name, why: piece }] });
        else {
          await keepEvidence(caseId, piece);
          next({ kept: now.kept + 1 });
        }
        next({ done: now.done + 1 });
      }
    });
    // A full disk is said once; the files after it would meet it as well.
    if (!went) next({ stopped: true });
  };

  return {
    keeping,
    keep,
    stop: () => {
      stop.current = true;
    },
    putAway: () => setKeeping(undefined),
  };
}
