import { neededOrigins } from '../../sites/hosts.ts';
import { siteById } from '../../sites/index.ts';
import type { Site } from '../../sites/schema.ts';
import { version } from '../../utils/browser/extension.ts';
import type { FrontTab } from '../../utils/browser/tabs.ts';
import { type CaseKind, openCase } from '../../utils/case/cases.ts';
import { openPractice } from '../../utils/case/practice-case.ts';
import type { TabView } from '../../utils/case/rows/tab.ts';
import { applyTemplate, type Template } from '../../utils/case/templates.ts';
import type { Verdict } from '../../utils/page/verdict.ts';
import { AccountName } from '../app/account-name.tsx';
import { Answers } from '../app/answers.tsx';
import { attempt } from '../app/attempt.ts';
import { lookAt } from '../app/front-tab.ts';
import { NoticeBar } from '../app/notice.tsx';
import { show, useScreen } from '../app/screen.ts';
import { SiteNames } from '../app/site-names.tsx';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { DoorIcon } from '../ui/icons.tsx';
import { CaseStart } from './case-start.tsx';
import { LetIn } from './let-in.tsx';

/** Where a case begins: from the account in the tab in front, or with three steps that lead to one. */
export function Begin({ tab, tabView }: { tab: FrontTab | undefined; tabView: TabView | undefined }) {
  const look = tabView?.look;
  const verdict = look?.type === 'verdict' ? look.verdict : undefined;
  const site = verdict && siteById(verdict.site);
  return (
    <main className="flex flex-col gap-3 p-3">
      <NoticeBar floating />
      {site && verdict && tab && verdict.signedIn !== 'no' && verdict.account.id !== undefined ? (
        <Account site={site} verdict={verdict} account={verdict.account.id} tabId={tab.tabId} />
      ) : (
        <ThreeSteps signedOut={verdict?.signedIn === 'no' ? site : undefined} />
      )}
    </main>
  );
}

interface AccountProps {
  site: Site;
  verdict: Verdict;
  account: string;
  tabId: number;
}

function Account({ site, verdict, account, tabId }: AccountProps) {
  const { t } = useWords();
  const { name } = verdict.account;
  const { hostname } = new URL(verdict.url);
  const begin = (kind: CaseKind, template: Template | undefined) =>
    attempt(async () => {
      const opened = await openCase(
        site,
        { id: account, name, region: verdict.region, host: hostname },
        `Clean Exit ${version()}`,
        kind,
      );
      if (template) await applyTemplate(opened.id, template);
      showBegun(opened.id);
      // What the page showed before there was a case is to be in its log too.
      await lookAt(tabId);
    });
  return (
    <>
      <LetIn site={site} origins={neededOrigins(site, hostname)} />
      <Card strong>
        <AccountName site={site} account={verdict.account} region={verdict.region} />
        <Answers site={site} verdict={verdict} />
        <CaseStart site={site} account={name ?? account} onStart={(kind, template) => void begin(kind, template)} />
        <p className="text-xs text-quiet">{t('begin.means')}</p>
      </Card>
    </>
  );
}

function ThreeSteps({ signedOut }: { signedOut: Site | undefined }) {
  const { t, say, language } = useWords();
  const practise = () => attempt(async () => showBegun((await openPractice(language, `Clean Exit ${version()}`)).id));
  return (
    <>
      {signedOut && (
        <Callout tone="note" title={t('signedOut.title')}>
          <p>{t('signedOut.todo', { who: say(signedOut.mayCancel.who) })}</p>
        </Callout>
      )}
      <EmptyState icon={<DoorIcon className="size-6" />} title={t('begin.title')}>
        <ol className="flex flex-col gap-2.5 self-stretch text-left text-ink">
          {[t('begin.one'), t('begin.two'), t('begin.three')].map((step, index) => (
            <li key={step} className="flex gap-2.5">
              <span className="flex size-6 shrink-0 items-center justify-center rounded-full bg-accent-soft text-xs font-semibold text-accent">
                {index + 1}
              </span>
              <span>{step}</span>
            </li>
          ))}
        </ol>
        <Button onPress={() => void practise()}>{t('practice.open')}</Button>
        <p>{t('practice.open.means')}</p>
        <SiteNames />
        <p>{t('begin.private')}</p>
      </EmptyState>
    </>
  );
}

/** Shows a case that was begun here. The first of all shows itself while it is still being written: what was pressed in it since stays. */
function showBegun(caseId: string): void {
  if (useScreen.getState().caseId !== caseId) show.case(caseId);
}
