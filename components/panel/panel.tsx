import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useLayoutEffect } from 'react';
import { onWantedCase } from '../../utils/browser/wanted-case.ts';
import { db } from '../../utils/case/db.ts';
import { keepTrue, useFrontTab, useTabView } from '../app/front-tab.ts';
import { Later, part } from '../app/later.tsx';
import { useOnceIdle } from '../app/once-idle.ts';
import { show, useScreen } from '../app/screen.ts';
import type { Workers } from '../app/workers.ts';
import { Begin } from './begin.tsx';
import { CasePanel } from './case-panel.tsx';
import type { FirstLook } from './first-look.ts';
import { Header } from './header.tsx';
import { firstCase, newestFirst } from './relation.ts';

const allCases = part(async () => (await import('../cases/cases-view.tsx')).CasesView);

/** The side panel: one case at a time, beside the CRM. */
export function Panel({ workers, first }: { workers: Workers; first: FirstLook }) {
  const tab = useFrontTab(first.tab);
  const tabView = useTabView(tab?.tabId, first.tabView);
  const cases = useLiveQuery(() => db.cases.toArray(), [], first.cases);
  const chosen = useScreen((screen) => screen.caseId);
  const overview = useScreen((screen) => screen.overview);
  const idle = useOnceIdle();
  const windowId = tab?.windowId;

  useEffect(() => {
    show.tab(tab?.tabId);
    if (tab && idle) void keepTrue(tab.tabId);
  }, [tab, idle]);
  useEffect(() => (windowId === undefined ? undefined : onWantedCase(windowId, show.wanted)), [windowId]);
  // Chosen once: a case must not change under someone's hands because another tab came to the front.
  useLayoutEffect(() => {
    if (chosen === undefined) show.case(firstCase(cases, tabView)?.id);
  }, [chosen, cases, tabView]);

  const shown = cases.find(({ id }) => id === chosen);
  return (
    <div className="flex min-h-screen flex-col">
      <Header cases={newestFirst(cases)} shown={shown} />
      {overview ? (
        <Later part={allCases} with={{}} />
      ) : shown ? (
        <CasePanel key={shown.id} shown={shown} first={first} cases={cases} tabView={tabView} workers={workers} />
      ) : (
        <Begin tab={tab} tabView={tabView} />
      )}
    </div>
  );
}
