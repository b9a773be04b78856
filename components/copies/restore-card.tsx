import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { version } from '../../utils/browser/extension.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { CopyOutcome } from './copy-outcome.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { useCopying } from './use-copying.ts';

/** A backup brought into this browser: whole or not at all, and over nothing that is here. */
export function RestoreCard({ newCopier }: { newCopier(): Worker }) {
  const { t } = useWords();
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const { stage, ask, stop } = useCopying(newCopier);
  const restore = async () => {
    if (!file) return;
    const answer = await ask({ type: 'restore', file, passphrase, software: `Clean Exit ${version()}` });
    if (answer.type !== 'merged') return;
    setFile(undefined);
    setPassphrase('');
  };
  return (
    <Card title={t('copies.restore')}>
      <p className="text-sm text-quiet">{t('copies.restore.text')}</p>
      <div className="flex flex-wrap items-center gap-2">
        <FileTrigger onSelect={(files) => setFile(files?.[0])}>
          <Button>{t('copies.restore.choose')}</Button>
        </FileTrigger>
        {file && <span className="text-sm break-all">{file.name}</span>}
      </div>
      {file && <PassphraseField label={t('copies.passphrase')} value={passphrase} onChange={setPassphrase} />}
      <CopyOutcome stage={stage} label={t('copies.restore.reading')} onStop={stop} />
      {file && stage?.type !== 'progress' && (
        <div>
          <Button look="primary" isDisabled={passphrase === ''} onPress={() => void restore()}>
            {t('copies.restore.now')}
          </Button>
        </div>
      )}
    </Card>
  );
}
