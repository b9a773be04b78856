import { useEffect, useState } from 'react';
import type { Operator } from '../../utils/case/rows/settings.ts';
import { changeSettings } from '../app/change-settings.ts';
import { useSettings } from '../app/settings.tsx';
import { useWords } from '../app/words.tsx';
import { Card } from '../ui/card.tsx';
import { WordsField } from '../ui/field.tsx';

const nobody: Operator = { name: '', role: '' };

/** Who keeps evidence: stands in the record of each page. Kept when a field is left. */
export function OperatorFields() {
  const { t } = useWords();
  const { operator: kept = nobody } = useSettings();
  const [operator, setOperator] = useState(nobody);
  useEffect(() => setOperator(kept), [kept]);
  const keep = () => {
    const trimmed = { name: operator.name.trim(), role: operator.role.trim() };
    if (trimmed.name === kept.name && trimmed.role === kept.role) return;
    void changeSettings({ operator: trimmed.name ? trimmed : undefined });
  };
  return (
    <Card title={t('options.operator')}>
      <WordsField
        label={t('options.operator.name')}
        value={operator.name}
        onChange={(name) => setOperator({ ...operator, name })}
        onBlur={keep}
        maxLength={200}
      />
      <WordsField
        label={t('options.operator.role')}
        help={t('options.operator.help')}
        value={operator.role}
        onChange={(role) => setOperator({ ...operator, role })}
        onBlur={keep}
        maxLength={200}
      />
    </Card>
  );
}
