import { useEffect, useState } from 'react';
import { originsOf } from '../../sites/index.ts';
import type { Site } from '../../sites/schema.ts';
import { mayRead, onPermissionsChanged } from '../../utils/browser/permissions.ts';

/** Whether the browser lets us into this CRM; undefined while that is being asked. */
export function useGranted(site: Site | undefined): boolean | undefined {
  const [granted, setGranted] = useState<boolean>();
  useEffect(() => {
    if (!site) return setGranted(undefined);
    const ask = () => void mayRead(originsOf(site)).then(setGranted);
    ask();
    return onPermissionsChanged(ask);
  }, [site]);
  return granted;
}

/** The ids of those CRMs that the browser lets us into; undefined while that is being asked. */
export function useGrantedAmong(sites: readonly Site[]): ReadonlySet<string> | undefined {
  const [granted, setGranted] = useState<ReadonlySet<string>>();
  const ids = sites.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is a new one each time; which CRMs are in it is what counts.
  useEffect(() => {
    const ask = async () => {
      const answers = await Promise.all(sites.map((site) => mayRead(originsOf(site))));
      setGranted(new Set(sites.filter((_, at) => answers[at]).map(({ id }) => id)));
    };
    void ask();
    return onPermissionsChanged(() => void ask());
  }, [ids]);
  return granted;
}
