import { useEffect, useState } from 'react';
import { changeSettings } from '../app/change-settings.ts';
import { useSettings } from '../app/settings.tsx';
import { useWords } from '../app/words.tsx';
import { Card } from '../ui/card.tsx';
import { WordsField } from '../ui/field.tsx';

/** Where the keys of mails' signatures are asked for, by its address. Nothing is asked before the person presses at a mail. */
export function KeyServer() {
  const { t } = useWords();
  const { keyServer: kept = '' } = useSettings();
  const [address, setAddress] = useState('');
  useEffect(() => setAddress(kept), [kept]);
  const named = address.trim();
  const wrong = named !== '' && URL.parse(named)?.protocol !== 'https:';
  return (
    <Card title={t('keys.title')}>
      <p className="text-sm text-quiet">{t('keys.text')}</p>
      <WordsField
        label={t('keys.address')}
        help={wrong ? t('keys.address.wrong') : t('keys.address.help')}
        value={address}
        onChange={setAddress}
        onBlur={() => !wrong && named !== kept && void changeSettings({ keyServer: named || undefined })}
        maxLength={500}
      />
    </Card>
  );
}
