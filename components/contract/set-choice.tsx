import type { Text } from '../../utils/text.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';

interface SetChoiceProps<Id extends string> {
  label: string;
  names: Record<Id, Text>;
  value: Id | undefined;
  onKeep(value: Id): void;
}

/** One answer of a fixed set. */
export function SetChoice<Id extends string>({ label, names, value, onKeep }: SetChoiceProps<Id>) {
  const { t, say } = useWords();
  const ids = Object.keys(names) as Id[];
  return (
    <Choice
      label={label}
      value={value ?? null}
      groups={[ids.map((id) => ({ id, name: say(names[id]) }))]}
      placeholder={t('contract.notKnown')}
      onChoose={(id) => onKeep(id as Id)}
    />
  );
}
