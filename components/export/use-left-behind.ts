import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { leftBehind, otherPages, untilGone } from '../../utils/case/export-queue.ts';
import type { QueuedFile } from '../../utils/case/rows/export.ts';

/** The files of a case that a closed page left behind, also when that page is only now being closed. */
export function useLeftBehind(caseId: string): QueuedFile[] {
  const pages = useLiveQuery(async () => (await otherPages(caseId)).sort().join(' '), [caseId]) ?? '';
  const [gone, setGone] = useState(0);
  useEffect(() => {
    const stopping = new AbortController();
    for (const page of pages.split(' ').filter(Boolean)) {
      void untilGone(page, stopping.signal).then(
        () => setGone((before) => before + 1),
        () => {},
      );
    }
    return () => stopping.abort();
  }, [pages]);
  return useLiveQuery(() => leftBehind(caseId), [caseId, gone]) ?? [];
}
