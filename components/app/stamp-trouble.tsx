import { HostTrouble } from '../../utils/browser/host-trouble.ts';
import { NoTimeStamp } from '../../utils/evidence/timestamp/answer.ts';
import { Callout } from '../ui/callout.tsx';
import { HostTroubleNote } from './host-trouble.tsx';
import { useWords } from './words.tsx';

/** Why there is no time stamp. `error` is what asking the authority threw. */
export function StampTrouble({ error }: { error: unknown }) {
  const { t } = useWords();
  if (error instanceof HostTrouble) return <HostTroubleNote trouble={error} />;
  if (error instanceof NoTimeStamp)
    return (
      <Callout tone="warn" title={t(`stamp.trouble.${error.reason}`)} urgent>
        <p>{t('stamp.trouble.todo')}</p>
        {error.reason === 'refused' && <p className="text-xs">{error.message}</p>}
      </Callout>
    );
  return (
    <Callout tone="bad" title={t('failure.other')} urgent>
      <p>{t('failure.other.todo')}</p>
    </Callout>
  );
}
