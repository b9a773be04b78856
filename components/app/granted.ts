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
