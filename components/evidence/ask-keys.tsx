import { useState } from 'react';
import { openSettings } from '../../utils/browser/extension.ts';
import { HostTrouble } from '../../utils/browser/host-trouble.ts';
import { askMailKeys } from '../../utils/case/mail-keys.ts';
import type { Evidence } from '../../utils/case/rows/evidence.ts';
import { attempt } from '../app/attempt.ts';
import { HostTroubleNote } from '../app/host-trouble.tsx';
import { useSettings } from '../app/settings.tsx';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';

/** Asks for a mail's keys at the address that the person named, or says where to name one. */
export function AskKeys({ evidence, again }: { evidence: Evidence; again: boolean }) {
  const { t } = useWords();
  const { keyServer: server } = useSettings();
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<HostTrouble>();
  if (server === undefined) {
    return (
      <div className="flex flex-wrap items-center gap-2 text-xs">
        <span className="min-w-0 flex-1">{t('keys.none')}</span>
        <Button onPress={() => void openSettings()}>{t('panel.options')}</Button>
      </div>
    );
  }
  const ask = async () => {
    setTrouble(undefined);
    setAsking(true);
    // The browser's question needs the press: nothing may be awaited before it.
    const answer = askMailKeys(evidence, server);
    await attempt(() =>
      answer.catch((error: unknown) => {
        if (!(error instanceof HostTrouble)) throw error;
        setTrouble(error);
      }),
    );
    setAsking(false);
  };
  return (
    <div className="flex flex-col items-start gap-1.5">
      <Button isPending={asking} onPress={() => void ask()}>
        {again ? t('keys.askAgain') : t('keys.ask')}
      </Button>
      <p className="text-xs text-quiet">{t('keys.goesOut', { server })}</p>
      {trouble && <HostTroubleNote trouble={trouble} />}
    </div>
  );
}
