import { useWords } from '../app/words.tsx';
import { WordsField } from '../ui/field.tsx';

/** Who works on a list: stands in the record of each of its customers. */
export function OperatorField({ value, onChange }: { value: string; onChange(name: string): void }) {
  const { t } = useWords();
  return (
    <WordsField
      label={t('customers.operator')}
      help={t('customers.operator.help')}
      value={value}
      onChange={onChange}
      maxLength={100}
    />
  );
}
