import { useState } from 'react';
import { neededOrigins } from '../../sites/hosts.ts';
import { askToRead } from '../../utils/browser/permissions.ts';
import { type FrontTab, openPanel } from '../../utils/browser/tabs.ts';
import { AccountName } from '../app/account-name.tsx';
import { Answers } from '../app/answers.tsx';
import { attempt } from '../app/attempt.ts';
import { HostNames } from '../app/host-names.tsx';
import { useWords } from '../app/words.tsx';
import { KeepPageButton } from '../capture/keep-page-button.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { ArrowIcon } from '../ui/icons.tsx';
import { CaseSummary } from './case-summary.tsx';
import type { PopupView } from './popup-view.ts';

interface AccountViewProps {
  view: Extract<PopupView, { type: 'account' }>;
  tab: FrontTab;
  granted: boolean;
}

/** A known CRM with someone signed in: what it is, the case it belongs to, the one next step. */
export function AccountView({ view: { site, verdict, step, open, others }, tab, granted }: AccountViewProps) {
  const { t, say } = useWords();
  const [refused, setRefused] = useState(false);
  const origins = neededOrigins(site, new URL(verdict.url).hostname);

  // Both calls need the press: nothing may be awaited before them. The question first: the panel takes the focus and the
  // popup closes, now and then before a call that came after has left it.
  const workOn = () => {
    const asked = askToRead(origins);
    const opened = openPanel(tab.windowId);
    void attempt(async () => {
      setRefused(!(await asked));
      await opened;
    });
  };
  const openCase = () => void attempt(() => openPanel(tab.windowId));

  return (
    <>
      <AccountName site={site} account={verdict.account} region={verdict.region} />
      {others.map((other) => (
        <Callout key={other.id} tone="warn" title={t('wrongAccount.title')}>
          <p>
            {t('wrongAccount.text', {
              called: say(site.account.called),
              here: verdict.account.id ?? '?',
              theirs: other.account.id,
            })}
          </p>
        </Callout>
      ))}
      <Answers site={site} verdict={verdict} />
      {open && <CaseSummary caseId={open.id} />}
      {refused && !granted && <Refused />}
      {step === 'keep-page' && <p className="text-sm">{t('popup.cancelledHere')}</p>}
      <div className="flex flex-col gap-2">
        {step === 'work-on' && (
          <Button look="primary" wide onPress={workOn}>
            {refused && !granted ? t('refused.again') : t('popup.workOn')} <ArrowIcon />
          </Button>
        )}
        {open && step === 'keep-page' && <KeepPageButton tabId={tab.tabId} caseId={open.id} look="primary" />}
        {open && (
          <Button look={step === 'open' ? 'primary' : 'second'} wide onPress={openCase}>
            {t('popup.openCase')} <ArrowIcon />
          </Button>
        )}
        {open && step !== 'keep-page' && <KeepPageButton tabId={tab.tabId} caseId={open.id} look="second" />}
      </div>
      {step === 'work-on' && !granted && !refused && (
        <div className="flex flex-col gap-1 text-quiet">
          <p className="text-xs">{t('popup.asks')}</p>
          <HostNames origins={origins} />
        </div>
      )}
    </>
  );
}

function Refused() {
  const { t } = useWords();
  return (
    <Callout tone="warn" title={t('refused.title')} urgent>
      <p>{t('refused.means')}</p>
      <p>{t('refused.works')}</p>
    </Callout>
  );
}
