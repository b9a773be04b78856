import { startTransition, useEffect, useState } from 'react';

/** The browser may be busy for as long as this, in milliseconds, before it is no longer waited for. */
const longest = 500;

/** False until what was drawn first is painted and the browser has nothing more urgent to do: for what nobody misses at first sight. */
export function useOnceIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const asked = requestIdleCallback(() => startTransition(() => setIdle(true)), { timeout: longest });
    return () => cancelIdleCallback(asked);
  }, []);
  return idle;
}
