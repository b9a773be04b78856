import { useMemo } from 'react';
import { neededOrigins } from '../../sites/hosts.ts';
import { ownOriginOf } from '../../sites/own.ts';
import type { CaseView } from '../../utils/case/cases.ts';
import type { Case } from '../../utils/case/rows/case.ts';
import type { TabView } from '../../utils/case/rows/tab.ts';
import { FrameAsk } from '../app/frame-ask.tsx';
import { NoticeBar } from '../app/notice.tsx';
import { useOnceIdle } from '../app/once-idle.ts';
import { show, tabs, useScreen } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import type { Workers } from '../app/workers.ts';
import { BackupReminder } from '../copies/backup-reminder.tsx';
import { customerGuide } from '../customers/act.ts';
import { useGrantedFolder } from '../export/granted-folder.ts';
import { Damage } from '../integrity/damage.tsx';
import { useCaseCheck } from '../integrity/use-case-check.ts';
import { Callout } from '../ui/callout.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { BranchesNote } from './branches-note.tsx';
import { viewOf } from './case-views.tsx';
import type { FirstLook } from './first-look.ts';
import { LetIn } from './let-in.tsx';
import { PracticeNote } from './practice-note.tsx';
import { relationOf } from './relation.ts';
import { TabState } from './tab-state.tsx';
import { useCaseView } from './use-case-view.ts';
import { useDateWatch } from './use-date-watch.ts';

interface CasePanelProps {
  shown: Case;
  first: FirstLook;
  cases: Case[];
  tabView: TabView | undefined;
  workers: Workers;
}

/** One case: what the tab in front has to do with it, and its views. */
export function CasePanel({ shown, first, cases, tabView, workers }: CasePanelProps) {
  const { t } = useWords();
  const view = useCaseView(shown.id, first);
  useDateWatch(view?.state.events.length);
  const idle = useOnceIdle();
  const open = useScreen((screen) => screen.view);
  const checking = useCaseCheck(shown.id, idle && view !== undefined);
  // Here and not in its view: an export is read whatever is being looked at.
  const folder = useGrantedFolder(shown.id, view?.state.downloads.length ?? 0, workers.newChecker);
  const atSite = useMemo(() => relationOf(tabView, shown).type !== 'elsewhere', [tabView, shown]);
  if (view === undefined) {
    return (
      <main className="p-3">
        <Skeleton label={t('panel.loading')} lines={8} />
      </main>
    );
  }
  if (view === null) {
    return (
      <main className="p-3">
        <Callout tone="warn" title={t('panel.newer.title')}>
          <p>{t('panel.newer.text')}</p>
        </Callout>
      </main>
    );
  }
  const of = { view, atSite, folder, checking, workers };
  // Where customers can't be terminated inside the CRM there is no list of them.
  const shownTabs = tabs.filter((id) => id !== 'customers' || customerGuide in view.site.guides);
  return (
    <main className="flex flex-col">
      <div className="flex flex-col gap-2 p-3 pb-2">
        <NoticeBar floating />
        {idle && (
          <>
            <BackupReminder />
            <Damage view={view} checking={checking} />
            <BranchesNote caseId={shown.id} />
          </>
        )}
        {shown.archivedAt && <Callout tone="note" title={t('panel.isArchived')} />}
        {shown.practice ? (
          <PracticeNote caseId={shown.id} />
        ) : (
          <>
            {idle && <LetIn site={view.site} origins={originsFor(view, tabView)} />}
            {idle && tabView && <FrameAsk tabId={tabView.tabId} />}
            <TabState site={view.site} shown={shown} cases={cases} tabView={tabView} />
          </>
        )}
      </div>
      {open === 'log' || open === 'alternatives' ? (
        viewOf(open, of)
      ) : (
        <Tabs
          label={t('view.label')}
          tabs={shownTabs.map((id) => ({ id, name: t(`view.${id}`) }))}
          open={open}
          onOpen={show.view}
          panelOf={(id) => viewOf(id, of)}
          look={{
            list: 'flex flex-wrap border-b border-line px-1',
            tab: '-mb-px flex-auto border-b-2 border-transparent px-1 py-2 text-center text-xs font-medium whitespace-nowrap text-quiet outline-offset-[-2px] hover:text-ink aria-selected:border-accent aria-selected:text-accent',
            panel: 'flex flex-col gap-3 p-3',
          }}
        />
      )}
    </main>
  );
}

/** What this case needs to read: the hosts of its account, and that of the tab when the person has come to another one of the CRM. */
function originsFor({ site, case: { account } }: CaseView, tabView: TabView | undefined): string[] {
  const seen = tabView?.look.type === 'verdict' && tabView.look.verdict.site === site.id && tabView.look.verdict;
  const here = seen ? [`https://${new URL(seen.url).hostname}/*`] : [];
  return [...new Set([...neededOrigins(site, account.host), ...(ownOriginOf(site) === undefined ? here : [])])];
}
