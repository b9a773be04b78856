import type { HostTrouble } from '../../utils/browser/host-trouble.ts';
import { Callout } from '../ui/callout.tsx';
import { useWords } from './words.tsx';

/** Why a host that the person named gave no answer, and what to do about it. */
export function HostTroubleNote({ trouble: { reason, message } }: { trouble: HostTrouble }) {
  const { t } = useWords();
  return (
    <Callout tone="warn" title={t(`host.trouble.${reason}`)} urgent>
      <p>{t(`host.trouble.${reason}.todo`)}</p>
      {message && <p className="text-xs break-all">{message}</p>}
    </Callout>
  );
}
