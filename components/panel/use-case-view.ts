import { useLayoutEffect, useState } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { watchCase } from '../../utils/case/watch-case.ts';
import type { FirstLook } from './first-look.ts';

/**
 * A case as it stands; undefined while it is read for the first time, null when it can't be shown. Not `useLiveQuery`, which reads twice
 * when it begins, and not before the next frame.
 * @param first what was read while the panel was being loaded; it may be of another case
 */
export function useCaseView(caseId: string, first: FirstLook): CaseView | null | undefined {
  const [view, setView] = useState<CaseView | null | undefined>(
    first.view?.case.id === caseId ? first.view : undefined,
  );
  const [error, setError] = useState<unknown>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown when it begins is all that it must know of the view
  useLayoutEffect(() => {
    const stop = watchCase(caseId, setView, setError, view?.tasks);
    return () => {
      stop();
      first.view = undefined;
    };
  }, [caseId, first]);
  if (error) throw error;
  return view;
}
