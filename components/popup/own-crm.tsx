import { useState } from 'react';
import { patternOf } from '../../sites/own.ts';
import { sendMessage } from '../../utils/browser/messages.ts';
import { askToRead } from '../../utils/browser/permissions.ts';
import { type FrontTab, openPanel } from '../../utils/browser/tabs.ts';
import { longestName } from '../../utils/case/own-sites.ts';
import { nameTab } from '../../utils/case/tabs.ts';
import { attempt } from '../app/attempt.ts';
import { SiteNames } from '../app/site-names.tsx';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { WordsField } from '../ui/field.tsx';
import { ArrowIcon } from '../ui/icons.tsx';

/** A page of no CRM that this version knows: it may be one all the same, and can be worked on by words alone. */
export function OwnCrm({ origin, host, tab }: { origin: string; host: string; tab: FrontTab }) {
  const { t } = useWords();
  const [name, setName] = useState(host);
  const call = (words: string) => {
    setName(words);
    if (words.trim()) void nameTab(tab.tabId, words.trim());
  };
  const [refused, setRefused] = useState(false);
  const { host: address } = new URL(origin);

  // The question and the panel need the press: nothing may be awaited before them. The popup closes with the panel, so what is sent may
  // be lost; the background then knows by the permission.
  const workOn = () => {
    const added = sendMessage('addOwnSite', { name: name.trim() || host, origin, tabId: tab.tabId });
    const asked = askToRead([patternOf(origin)]);
    const opened = openPanel(tab.windowId);
    void attempt(async () => {
      await added;
      setRefused(!(await asked));
      await opened;
    });
  };

  return (
    <>
      <h2 className="text-base font-semibold">{t('unknownSite.title', { host })}</h2>
      <p className="text-sm">{t('unknownSite.others')}</p>
      <WordsField label={t('own.name')} value={name} onChange={call} maxLength={longestName} />
      {refused && (
        <Callout tone="warn" title={t('refused.title')} urgent>
          <p>{t('refused.means')}</p>
        </Callout>
      )}
      <Button look="primary" wide onPress={workOn}>
        <span className="min-w-0">{t('own.workOn', { host: address })}</span> <ArrowIcon />
      </Button>
      <p className="text-xs text-quiet">{t('own.asks')}</p>
      <SiteNames />
    </>
  );
}
