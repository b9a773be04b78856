import { useState } from 'react';
import { periodText } from '../../utils/case/money/term-text.ts';
import type { MoneySpan } from '../../utils/case/money/terms.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { CountInput } from './count-input.tsx';

interface PeriodFieldProps {
  label: string;
  value: MoneySpan | undefined;
  onKeep(value: MoneySpan): void;
}

const usual: Readonly<Record<string, MoneySpan>> = {
  month: { amount: 1, unit: 'months' },
  quarter: { amount: 3, unit: 'months' },
  year: { amount: 12, unit: 'months' },
};
const others = ['months', 'days'] as const;

/** How often it is billed: a usual length, or a number of months or days. */
export function PeriodField({ label, value, onKeep }: PeriodFieldProps) {
  const { t, say } = useWords();
  const known = value && Object.keys(usual).find((id) => usual[id]?.amount === value.amount && value.unit === 'months');
  const [other, setOther] = useState<MoneySpan['unit']>();
  const chosen = other ?? known ?? value?.unit;
  const names = Object.entries(usual).map(([id, span]) => ({ id, name: say(periodText(span)) }));
  const choose = (id: string) => {
    const span = usual[id];
    setOther(span ? undefined : (id as MoneySpan['unit']));
    if (span) onKeep(span);
  };
  const unit = chosen === 'months' || chosen === 'days' ? chosen : undefined;
  return (
    <div className="flex flex-col gap-2">
      <Choice
        label={label}
        value={chosen ?? null}
        groups={[names, others.map((id) => ({ id, name: t(`money.period.${id}`) }))]}
        placeholder={t('contract.notKnown')}
        onChoose={choose}
      />
      {unit && (
        <CountInput
          label={t(`money.period.count.${unit}`)}
          value={value?.unit === unit ? value.amount : undefined}
          most={1_200}
          onKeep={(amount) => onKeep({ amount, unit })}
        />
      )}
    </div>
  );
}
