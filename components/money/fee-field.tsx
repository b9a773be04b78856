import { useState } from 'react';
import type { Fee } from '../../utils/case/money/terms.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { AmountInput } from './amount-input.tsx';

interface FeeFieldProps {
  label: string;
  value: Fee | undefined;
  currency: string | undefined;
  onKeep(value: Fee): void;
}

const types = ['none', 'fixed', 'share'] as const;

/** What leaving before the end of the term costs: nothing, an amount, or a share of the rest. */
export function FeeField({ label, value, currency, onKeep }: FeeFieldProps) {
  const { t } = useWords();
  const [chosen, setType] = useState<Fee['type']>();
  const type = chosen ?? value?.type;
  return (
    <div className="flex flex-col gap-2">
      <Choice
        label={label}
        value={type ?? null}
        groups={[types.map((id) => ({ id, name: t(`money.fee.${id}`) }))]}
        placeholder={t('contract.notKnown')}
        onChoose={(id) => {
          setType(id as Fee['type']);
          if (id === 'none') onKeep({ type: 'none' });
        }}
      />
      {type === 'fixed' && (
        <AmountInput
          label={t('money.fee.amount')}
          value={value?.type === 'fixed' ? value.amount : undefined}
          currency={currency}
          onKeep={(amount) => onKeep({ type, amount })}
        />
      )}
      {type === 'share' && (
        <AmountInput
          label={t('money.fee.percent')}
          value={value?.type === 'share' ? value.percent : undefined}
          currency={undefined}
          most={100}
          onKeep={(percent) => onKeep({ type, percent })}
        />
      )}
    </div>
  );
}
