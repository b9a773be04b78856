import { useCallback, useEffect, useState } from 'react';
import type { CaseCheck } from '../../utils/case/integrity/check-case.ts';

/** What the check of a case came to, once it has ended, and a way to check again. */
export interface CaseChecking {
  check?: CaseCheck;
  /** It broke off: the store could not be read. */
  failed: boolean;
  again(): void;
}

/**
 * Checks a case whole when it is opened: whoever works on it should hear of damage before adding to it.
 * @param drawn the case stands on the screen; it need not wait for the check
 */
export function useCaseCheck(caseId: string, drawn: boolean): CaseChecking {
  const [check, setCheck] = useState<CaseCheck>();
  const [failed, setFailed] = useState(false);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round checks anew
  useEffect(() => {
    if (!drawn) return;
    const stop = new AbortController();
    setCheck(undefined);
    setFailed(false);
    import('../../utils/case/integrity/check-case.ts')
      .then(({ checkCase }) => checkCase(caseId, { signal: stop.signal }))
      .then(
        (done) => !stop.signal.aborted && setCheck(done),
        (error: unknown) => {
          if (stop.signal.aborted) return;
          console.error(error);
          setFailed(true);
        },
      );
    return () => stop.abort();
  }, [caseId, round, drawn]);
  return { check, failed, again: useCallback(() => setRound((before) => before + 1), []) };
}
