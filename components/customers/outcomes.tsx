import { Radio, RadioGroup } from 'react-aria-components';
import { type CustomerOutcome, outcomes } from '../../utils/customers/results.ts';
import { outcomeNames } from '../../utils/customers/words.ts';
import { useWords } from '../app/words.tsx';

/** What may have become of a customer, one to be chosen. */
export function Outcomes({
  value,
  onChange,
}: {
  value: CustomerOutcome | undefined;
  onChange(value: CustomerOutcome): void;
}) {
  const { t, say } = useWords();
  return (
    <RadioGroup
      aria-label={t('customers.result')}
      value={value ?? null}
      onChange={(next) => onChange(next as CustomerOutcome)}
      className="flex flex-col gap-1"
    >
      {outcomes.map((outcome) => (
        <Radio
          key={outcome}
          value={outcome}
          className="group flex cursor-default items-center gap-2 rounded-md px-1 py-1 text-sm hover:bg-accent-soft"
        >
          <span className="size-4 rounded-full border border-field bg-card group-selected:border-5 group-selected:border-accent" />
          {say(outcomeNames[outcome])}
        </Radio>
      ))}
    </RadioGroup>
  );
}
