import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, type ReactNode, useContext } from 'react';
import { db } from '../../utils/case/db.ts';
import type { Settings } from '../../utils/case/rows/settings.ts';

const Chosen = createContext<Partial<Settings>>({});

/** Tells what the person chose to everything inside, and what of it changes on any page. `first`: what it was when the page was opened. */
export function KnownSettings({ first, children }: { first: Settings | undefined; children: ReactNode }) {
  const chosen = useLiveQuery(() => db.settings.get('settings'), [], first);
  return <Chosen value={chosen ?? {}}>{children}</Chosen>;
}

/** What the person chose, of all cases; what they did not choose is absent. */
export function useSettings(): Partial<Settings> {
  return useContext(Chosen);
}
