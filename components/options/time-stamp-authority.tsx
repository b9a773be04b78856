import { useEffect, useState } from 'react';
import { hostAddress, withHost } from '../../utils/browser/ask-host.ts';
import type { TimeStamp } from '../../utils/evidence/timestamp/answer.ts';
import { askTimeStamp } from '../../utils/evidence/timestamp/ask.ts';
import { changeSettings } from '../app/change-settings.ts';
import { useSettings } from '../app/settings.tsx';
import { StampTrouble } from '../app/stamp-trouble.tsx';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { WordsField } from '../ui/field.tsx';
import { moment } from '../ui/format.ts';

type Trial =
  | { type: 'asking' }
  | { type: 'stamped'; stamp: TimeStamp; host: string }
  | { type: 'failed'; error: unknown };

/** The authority that stamps bundles, by its address. Nothing is asked before the person presses. */
export function TimeStampAuthority() {
  const { t, language } = useWords();
  const { timeStampAuthority: kept = '' } = useSettings();
  const [address, setAddress] = useState('');
  const [trial, setTrial] = useState<Trial>();
  useEffect(() => setAddress(kept), [kept]);

  const keep = () => {
    const named = address.trim();
    if (named !== kept) void changeSettings({ timeStampAuthority: named || undefined });
  };
  const attemptStamp = async () => {
    setTrial({ type: 'asking' });
    // The browser's question needs the press: nothing may be awaited before it.
    const hash = crypto.getRandomValues(new Uint8Array(32));
    try {
      const { stamp } = await withHost(address, (ask) => askTimeStamp(ask, address, hash));
      setTrial({ type: 'stamped', stamp, host: hostAddress(address).host });
    } catch (error) {
      setTrial({ type: 'failed', error });
    }
  };

  return (
    <Card title={t('stamp.title')}>
      <p className="text-sm text-quiet">{t('stamp.text')}</p>
      <WordsField
        label={t('stamp.address')}
        help={t('stamp.address.help')}
        value={address}
        onChange={setAddress}
        onBlur={keep}
        maxLength={500}
      />
      {address.trim() !== '' && (
        <div className="flex flex-col items-start gap-1">
          <Button isPending={trial?.type === 'asking'} onPress={() => void attemptStamp()}>
            {t('stamp.try')}
          </Button>
          <p className="text-xs text-quiet">{t('stamp.try.text')}</p>
        </div>
      )}
      {trial?.type === 'stamped' && (
        <Callout
          tone="good"
          title={t('stamp.works', { host: trial.host, when: moment(trial.stamp.at, language) })}
          urgent
        />
      )}
      {trial?.type === 'failed' && <StampTrouble error={trial.error} />}
    </Card>
  );
}
