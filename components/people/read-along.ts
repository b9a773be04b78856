import { useEffect, useState } from 'react';
import { tablesShown } from '../../utils/browser/ask-tables.ts';
import { type Collected, collect, type NotCollected } from '../../utils/people/collect.ts';
import type { Language } from '../../utils/text.ts';

/** What was read so far, and why the page in front adds nothing to it now. */
export interface ReadAlong {
  list?: Collected;
  trouble?: NotCollected | 'not-readable' | 'no-tab';
}

/** Between two looks at the page, in ms; and at least so many times what a look took, so that a long page is not kept busy. */
const pause = 700;
const rest = 10;

/** Reads the list of users that a tab shows, and reads on while the person turns its pages or scrolls. */
export function useReadAlong(tabId: number | undefined, language: Language): ReadAlong {
  const [read, setRead] = useState<ReadAlong>({});
  useEffect(() => {
    if (tabId === undefined) {
      setRead(({ list }) => withTrouble(list, 'no-tab'));
      return;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const look = async () => {
      const begun = performance.now();
      const page = document.hidden ? undefined : await tablesShown(tabId).catch(() => 'not-readable' as const);
      if (ended) return;
      if (page)
        setRead((before) => next(before, page === 'not-readable' ? page : collect(before.list, page, language)));
      timer = setTimeout(() => void look(), Math.max(pause, rest * (performance.now() - begun)));
    };
    void look();
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [tabId, language]);
  return read;
}

/** The same object as before where nothing is new: then nothing is drawn again. */
function next(before: ReadAlong, now: Collected | NotCollected | 'not-readable'): ReadAlong {
  if (typeof now === 'string') return before.trouble === now ? before : withTrouble(before.list, now);
  return before.list && before.trouble === undefined && isSame(before.list, now) ? before : { list: now };
}

function withTrouble(list: Collected | undefined, trouble: NonNullable<ReadAlong['trouble']>): ReadAlong {
  return { ...(list && { list }), trouble };
}

function isSame(one: Collected, other: Collected): boolean {
  if (one.rows.size !== other.rows.size || one.total !== other.total || one.url !== other.url) return false;
  return [...other.rows].every(([key, cells]) => one.rows.get(key)?.join('\t') === cells.join('\t'));
}
