import { useState } from 'react';
import { version } from '../../utils/browser/extension.ts';
import { isTooShort, shortestPassphrase } from '../../utils/bundle/passphrase.ts';
import { backupName } from '../../utils/case/backup/name.ts';
import { changeSettings } from '../app/change-settings.ts';
import { useSettings } from '../app/settings.tsx';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { moment } from '../ui/format.ts';
import { saveFile } from '../ui/save-file.ts';
import { chooseTarget } from './choose-target.ts';
import { CopyOutcome } from './copy-outcome.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { useCopying } from './use-copying.ts';

/** All cases, settings, picks and own CRMs as one encrypted file. */
export function BackupCard({ newCopier }: { newCopier(): Worker }) {
  const { t, language } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const { stage, ask, stop } = useCopying(newCopier);
  const { backedUpAt: kept } = useSettings();
  const fits = !isTooShort(passphrase) && passphrase === again;

  const write = async () => {
    const name = backupName(new Date());
    const target = await chooseTarget(name);
    if (target.type === 'none') return;
    const began = new Date().toISOString();
    const software = `Clean Exit ${version()}`;
    const handle = target.type === 'file' ? { handle: target.handle } : {};
    const answer = await ask({ type: 'back-up', passphrase, software, ...handle });
    if (answer.type !== 'backed-up') return;
    if (answer.blob) saveFile(answer.blob, name);
    setPassphrase('');
    setAgain('');
    await changeSettings({ backedUpAt: began });
  };

  return (
    <Card title={t('copies.backup')}>
      <p className="text-sm text-quiet">{t('copies.backup.text')}</p>
      <p className="text-sm">
        {kept ? t('copies.backup.last', { at: moment(kept, language) }) : t('copies.backup.never')}
      </p>
      <PassphraseField
        label={t('copies.passphrase')}
        help={t('copies.passphrase.help', { length: shortestPassphrase })}
        value={passphrase}
        onChange={setPassphrase}
        isNew
      />
      <PassphraseField label={t('copies.passphrase.again')} value={again} onChange={setAgain} isNew />
      {again !== '' && passphrase !== again && <p className="text-xs text-bad">{t('copies.passphrase.differs')}</p>}
      <CopyOutcome stage={stage} label={t('copies.backup.writing')} onStop={stop} />
      {stage?.type === 'backed-up' && (
        <Callout tone="good" title={t('copies.backup.written', { count: stage.cases })} urgent>
          <p>{t('copies.backup.keep')}</p>
        </Callout>
      )}
      {stage?.type !== 'progress' && (
        <div>
          <Button look="primary" isDisabled={!fits} onPress={() => void write()}>
            {t('copies.backup.write')}
          </Button>
        </div>
      )}
    </Card>
  );
}
