import { useEffect, useState } from 'react';
import { type RecordField, recordHints, recordNames } from '../../utils/customers/records.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { WordsField } from '../ui/field.tsx';

interface RecordLineProps {
  field: RecordField;
  value: string;
  /** How many other customers have nothing there. */
  others: number;
  onKeep(value: string): void;
  onAll(value: string): void;
}

/** One thing to add to a result, kept when the person leaves the field. */
export function RecordLine({ field, value, others, onKeep, onAll }: RecordLineProps) {
  const { t, say } = useWords();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const keep = () => {
    if (text.trim() !== value) onKeep(text.trim());
  };
  return (
    <div>
      <WordsField
        label={say(recordNames[field])}
        help={say(recordHints[field])}
        value={text}
        onChange={setText}
        onBlur={keep}
        maxLength={500}
      />
      {value !== '' && others > 0 && (
        <Button look="quiet" onPress={() => onAll(value)}>
          {t('customers.more.all', { count: others })}
        </Button>
      )}
    </div>
  );
}
