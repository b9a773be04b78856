import { useLiveQuery } from 'dexie-react-hooks';
import { Fragment, type ReactNode } from 'react';
import { loadOwnSites } from '../../utils/case/own-sites.ts';
import type { OwnSite } from '../../utils/case/rows/settings.ts';

/** Shows what is inside anew when one of the CRMs changes that the person gave: all screens ask for sites by their ids. */
export function KnownSites({ first, children }: { first: OwnSite[]; children: ReactNode }) {
  const own = useLiveQuery(loadOwnSites, [], first);
  return <Fragment key={JSON.stringify(own)}>{children}</Fragment>;
}
