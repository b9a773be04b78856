import type { Site } from '../../sites/schema.ts';
import { useWords } from '../app/words.tsx';
import { Callout } from '../ui/callout.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { StopIcon } from '../ui/icons.tsx';

/** A page of the browser itself, of a store or of a file. */
export function NotReadable() {
  const { t } = useWords();
  return (
    <EmptyState icon={<StopIcon className="size-5" />} title={t('notReadable.title')}>
      <p>{t('notReadable.todo')}</p>
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
