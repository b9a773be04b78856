import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { db } from '../../utils/case/db.ts';
import { keepTrue, useFrontTab, useTabView } from '../app/front-tab.ts';
import { show, useScreen } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import type { Workers } from '../app/workers.ts';
import { CasesView } from '../cases/cases-view.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Begin } from './begin.tsx';
import { CasePanel } from './case-panel.tsx';
import { Header } from './header.tsx';
import { firstCase, newestFirst } from './relation.ts';

/** The side panel: one case at a time, beside the CRM. */
export function Panel({ workers }: { workers: Workers }) {
  const { t } = useWords();
  const tab = useFrontTab();
  const tabView = useTabView(tab?.tabId);
  const cases = useLiveQuery(() => db.cases.toArray(), []);
  const chosen = useScreen((screen) => screen.caseId);
  const overview = useScreen((screen) => screen.overview);

  useEffect(() => {
    show.tab(tab?.tabId);
    if (tab) void keepTrue(tab.tabId);
  }, [tab]);
  // Chosen once: a case must not change under someone's hands because another tab came to the front.
  useEffect(() => {
    if (chosen === undefined && cases && tab) show.case(firstCase(cases, tabView)?.id);
  }, [chosen, cases, tab, tabView]);

  if (!cases) return <Skeleton label={t('panel.loading')} lines={8} />;
  const shown = cases.find(({ id }) => id === chosen);
  return (
    <div className="flex min-h-screen flex-col">
      <Header cases={newestFirst(cases)} shown={shown} />
      {overview ? (
        <CasesView />
      ) : shown ? (
        <CasePanel key={shown.id} shown={shown} cases={cases} tabView={tabView} workers={workers} />
      ) : (
        <Begin tab={tab} tabView={tabView} />
      )}
    </div>
  );
}
