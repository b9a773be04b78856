import { useState } from 'react';
import { version } from '../../utils/browser/extension.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { CopyOutcome } from './copy-outcome.tsx';
import { useCopying } from './use-copying.ts';

/** A bundle that was found whole becomes a case of this browser again. */
export function ImportCard({ bundle, newCopier }: { bundle: Blob; newCopier(): Worker }) {
  const { t } = useWords();
  const [beside, setBeside] = useState(false);
  const { stage, ask, stop } = useCopying(newCopier);
  const take = () =>
    ask({ type: 'import', bundle, software: `Clean Exit ${version()}`, forks: beside ? 'beside' : 'join' });
  return (
    <Card title={t('copies.import')}>
      <p className="text-sm text-quiet">{t('copies.import.text')}</p>
      <p className="text-xs text-quiet">{t('copies.import.stays')}</p>
      <CopyOutcome stage={stage} label={t('copies.import.reading')} onStop={stop} />
      {stage?.type !== 'progress' && stage?.type !== 'merged' && (
        <>
          <CheckBox isSelected={beside} onChange={setBeside} note={t('copies.import.beside.note')}>
            {t('copies.import.beside')}
          </CheckBox>
          <div>
            <Button onPress={() => void take()}>{t('copies.import.now')}</Button>
          </div>
        </>
      )}
    </Card>
  );
}
