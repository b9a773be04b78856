import { useLayoutEffect, useState } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { watchCase } from '../../utils/case/watch-case.ts';

/**
 * A case as it stands; undefined while it is read for the first time, null when it can't be shown. Not `useLiveQuery`, which reads twice
 * when it begins, and not before the next frame.
 */
export function useCaseView(caseId: string): CaseView | null | undefined {
  const [view, setView] = useState<CaseView | null>();
  const [error, setError] = useState<unknown>();
  useLayoutEffect(() => watchCase(caseId, setView, setError), [caseId]);
  if (error) throw error;
  return view;
}
