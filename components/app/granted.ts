import { useEffect, useState } from 'react';
import { originsOf, originsWithin } from '../../sites/hosts.ts';
import type { Site } from '../../sites/schema.ts';
import { closedOrigins, grantedPatterns, mayRead, onPermissionsChanged } from '../../utils/browser/permissions.ts';

/** Those of these origins that the browser keeps us out of; undefined while that is being asked. */
export function useClosed(origins: readonly string[]): string[] | undefined {
  const key = origins.join(' ');
  const [closed, setClosed] = useState<{ of: string; origins: string[] }>();
  useEffect(() => {
    // From the key: the list is a new one each time, and what is in it counts.
    const asked = key.split(' ').filter(Boolean);
    const ask = () => void closedOrigins(asked).then((found) => setClosed({ of: key, origins: found }));
    ask();
    return onPermissionsChanged(ask);
  }, [key]);
  return closed?.of === key ? closed.origins : undefined;
}

/**
 * What the browser lets us into of each of these CRMs, by its id; those without anything are left out. Undefined while that is being
 * asked. It is asked anew for another list, so the list has to stay the same one as long as the same is in it.
 */
export function useGrantedAmong(sites: readonly Site[]): ReadonlyMap<string, string[]> | undefined {
  const [granted, setGranted] = useState<ReadonlyMap<string, string[]>>();
  useEffect(() => {
    const ask = async () => {
      const patterns = await grantedPatterns();
      const each = sites.map(async (site): Promise<[string, string[]]> => {
        const within = originsWithin(site, patterns);
        // Someone may have let it into every site there is, in the browser's own settings.
        return [site.id, within.length === 0 && (await mayRead(originsOf(site))) ? originsOf(site) : within];
      });
      setGranted(new Map((await Promise.all(each)).filter(([, origins]) => origins.length > 0)));
    };
    void ask();
    return onPermissionsChanged(() => void ask());
  }, [sites]);
  return granted;
}
