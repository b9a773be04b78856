import { useEffect, useState } from 'react';
import { changeSettings } from '../app/change-settings.ts';
import { useSettings } from '../app/settings.tsx';
import { useWords } from '../app/words.tsx';
import { Card } from '../ui/card.tsx';
import { WordsField } from '../ui/field.tsx';

/** Whose bundle it is: printed on its cover. Kept when the field is left. */
export function Organisation() {
  const { t } = useWords();
  const { organisation: kept = '' } = useSettings();
  const [name, setName] = useState('');
  useEffect(() => setName(kept), [kept]);
  return (
    <Card title={t('options.organisation')}>
      <WordsField
        label={t('options.organisation.label')}
        help={t('options.organisation.help')}
        value={name}
        onChange={setName}
        onBlur={() => name !== kept && void changeSettings({ organisation: name.trim() || undefined })}
        maxLength={200}
      />
    </Card>
  );
}
