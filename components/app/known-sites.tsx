import { useLiveQuery } from 'dexie-react-hooks';
import { Fragment, type ReactNode } from 'react';
import { loadOwnSites } from '../../utils/case/own-sites.ts';

/** Shows what is inside once the CRMs are known that the person gave, and anew when one of them changes: all screens ask for sites by their ids. */
export function KnownSites({ children }: { children: ReactNode }) {
  const own = useLiveQuery(loadOwnSites, []);
  return own && <Fragment key={JSON.stringify(own)}>{children}</Fragment>;
}
