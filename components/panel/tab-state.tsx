import type { Site } from '../../sites/schema.ts';
import type { Case } from '../../utils/case/rows/case.ts';
import type { TabView } from '../../utils/case/rows/tab.ts';
import { show } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { CheckIcon, InfoIcon } from '../ui/icons.tsx';
import { relationOf } from './relation.ts';

interface TabStateProps {
  site: Site;
  shown: Case;
  cases: Case[];
  tabView: TabView | undefined;
}

/** What the tab in front has to do with this case. Another account is said loudly: nothing must be done in the wrong one. */
export function TabState({ site, shown, cases, tabView }: TabStateProps) {
  const { t, say } = useWords();
  const relation = relationOf(tabView, shown);
  const values = { name: say(site.name), called: say(site.account.called), theirs: shown.account.id };
  if (relation.type === 'other-account') {
    const other = cases.find(({ site, account, archivedAt }) => {
      return !archivedAt && site === shown.site && account.id === relation.account;
    });
    return (
      <Callout tone="bad" title={t('wrongAccount.title')} urgent>
        <p>{t('wrongAccount.text', { ...values, here: relation.account })}</p>
        <p>{t('wrongAccount.todo')}</p>
        <Button onPress={() => show.case(other?.id ?? null)}>
          {other ? t('wrongAccount.switch') : t('wrongAccount.new')}
        </Button>
      </Callout>
    );
  }
  if (relation.type === 'signed-out') {
    return (
      <Callout tone="note" title={t('signedOut.title')}>
        <p>{t('signedOut.todo', { who: say(site.mayCancel.who) })}</p>
      </Callout>
    );
  }
  const here = relation.type === 'same-account';
  return (
    <p className="flex items-center gap-1.5 px-0.5 text-xs text-quiet">
      {here ? <CheckIcon className="size-3.5 text-good" /> : <InfoIcon className="size-3.5" />}
      {here && t('tab.same', { called: values.called, account: values.theirs })}
      {relation.type === 'unknown-account' && t('tab.unknown', { name: values.name })}
      {relation.type === 'elsewhere' && t('tab.elsewhere', { name: values.name })}
    </p>
  );
}
