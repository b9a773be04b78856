import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { neededOrigins } from '../../sites/hosts.ts';
import { siteById } from '../../sites/index.ts';
import { db } from '../../utils/case/db.ts';
import { FrameAsk } from '../app/frame-ask.tsx';
import { lookAt, useFrontTab, useTabView } from '../app/front-tab.ts';
import { useClosed } from '../app/granted.ts';
import { NoticeBar } from '../app/notice.tsx';
import { useWords } from '../app/words.tsx';
import { DoorIcon } from '../ui/icons.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { AccountView } from './account-view.tsx';
import { DueNext } from './due-next.tsx';
import { OwnCrm } from './own-crm.tsx';
import { popupView } from './popup-view.ts';
import { NotReadable, SignedOut } from './without-account.tsx';

/**
 * The open cases. Whose page that says so was kept is only asked for where one does: a case may hold thousands.
 * @param cancelledAt the site whose page says that it is cancelled
 */
async function keptFor(cancelledAt: string | undefined) {
  const cases = (await db.cases.toArray()).filter(({ archivedAt }) => archivedAt === undefined);
  const there = cases.filter(({ site }) => site === cancelledAt).map(({ id }) => id);
  const evidence = there.length === 0 ? [] : await db.evidence.where('caseId').anyOf(there).toArray();
  const proven = evidence.filter(({ kind, record }) => kind === 'page' && record.cancelled === 'yes');
  return { cancelledAt, cases, proven: new Set(proven.map(({ caseId }) => caseId)) };
}

/** What the tab in front is, and what comes next. */
export function Popup() {
  const { t } = useWords();
  const tab = useFrontTab();
  const tabView = useTabView(tab?.tabId);
  useEffect(() => {
    if (tab) void lookAt(tab.tabId);
  }, [tab]);
  const look = tabView?.look;
  const seen = look?.type === 'verdict' ? look.verdict : undefined;
  const site = seen && siteById(seen.site);
  const closed = useClosed(seen && site ? neededOrigins(site, new URL(seen.url).hostname) : []);
  const granted = closed && closed.length === 0;
  const cancelledAt = seen?.cancelled === 'yes' ? seen.site : undefined;
  const kept = useLiveQuery(() => keptFor(cancelledAt), [cancelledAt]);
  const settled = kept !== undefined && kept.cancelledAt === cancelledAt && granted !== undefined;
  const view = popupView(settled ? tabView : undefined, {
    cases: kept?.cases ?? [],
    proven: kept?.proven ?? new Set(),
    granted: granted ?? false,
  });
  return (
    <main className="flex w-[360px] max-w-full flex-col gap-3 p-3.5">
      <h1 className="flex items-center gap-1.5 text-xs font-semibold text-accent">
        <DoorIcon /> {t('app.name')}
      </h1>
      <NoticeBar />
      {tab && <FrameAsk tabId={tab.tabId} />}
      {view.type === 'looking' && <Skeleton label={t('popup.looking')} lines={5} />}
      {view.type === 'not-readable' && <NotReadable />}
      {view.type === 'unknown-site' && tab && <OwnCrm origin={view.origin} host={view.host} tab={tab} />}
      {view.type === 'signed-out' && <SignedOut site={view.site} />}
      {tab && (view.type === 'not-readable' || view.type === 'unknown-site') && <DueNext windowId={tab.windowId} />}
      {view.type === 'account' && tab && <AccountView view={view} tab={tab} granted={granted ?? false} />}
    </main>
  );
}
