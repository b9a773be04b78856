import { useLayoutEffect, useState } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { type WatchedCase, watchCase } from '../../utils/case/watch-case.ts';

/**
 * A case as it stands; undefined while it is read for the first time, null when it can't be shown. Not `useLiveQuery`, which reads twice
 * when it begins, and not before the next frame.
 * @param begun a case that is watched already
 */
export function useCaseView(caseId: string, begun?: WatchedCase): CaseView | null | undefined {
  const own = begun?.caseId === caseId ? begun : undefined;
  const [view, setView] = useState(own?.now());
  const [error, setError] = useState<unknown>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown when it begins is all that it must know of the view
  useLayoutEffect(
    () => (own ? own.goOn(view, setView, setError) : watchCase(caseId, setView, setError)),
    [caseId, own],
  );
  if (error) throw error;
  return view;
}
