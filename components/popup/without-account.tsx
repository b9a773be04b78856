import { sites } from '../../sites/index.ts';
import type { Site } from '../../sites/schema.ts';
import { useWords } from '../app/words.tsx';
import { Callout } from '../ui/callout.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { InfoIcon, StopIcon } from '../ui/icons.tsx';

/** A page of the browser itself, of a store or of a file. */
export function NotReadable() {
  const { t } = useWords();
  return (
    <EmptyState icon={<StopIcon className="size-5" />} title={t('notReadable.title')}>
      <p>{t('notReadable.todo')}</p>
    </EmptyState>
  );
}

/** A page of no CRM that this version knows. */
export function UnknownSite({ host }: { host: string }) {
  const { t, say } = useWords();
  return (
    <EmptyState icon={<InfoIcon className="size-5" />} title={t('unknownSite.title', { host })}>
      <p>{t('unknownSite.known', { names: sites.map(({ name }) => say(name)).join(t('list.comma')) })}</p>
      <p>{t('unknownSite.others')}</p>
    </EmptyState>
  );
}

/** A known CRM where nobody is signed in. */
export function SignedOut({ site }: { site: Site }) {
  const { t, say } = useWords();
  return (
    <>
      <p className="text-lg font-semibold">{say(site.name)}</p>
      <Callout tone="note" title={t('signedOut.title')}>
        <p>{t('signedOut.todo', { who: say(site.mayCancel.who) })}</p>
      </Callout>
    </>
  );
}
