import { useState } from 'react';
import type { MoneyTerms } from '../../utils/case/money/terms.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { AmountInput } from './amount-input.tsx';

type Price = NonNullable<MoneyTerms['price']>;

interface PriceFieldProps {
  value: Price | undefined;
  currency: string | undefined;
  onKeep(value: Price): void;
}

/** What one billing period costs, for each seat or for all of them. */
export function PriceField({ value, currency, onKeep }: PriceFieldProps) {
  const { t } = useWords();
  const [chosen, setPer] = useState<Price['per']>('seat');
  const per = value?.per ?? chosen;
  const names = (['seat', 'all'] as const).map((id) => ({ id, name: t(`money.per.${id}`) }));
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(7rem,1fr))] items-end gap-2">
      <AmountInput
        label={t('money.price')}
        value={value?.amount}
        currency={currency}
        onKeep={(amount) => onKeep({ amount, per })}
      />
      <Choice
        label={t('money.per')}
        value={per}
        groups={[names]}
        onChoose={(id) => {
          setPer(id as Price['per']);
          if (value) onKeep({ amount: value.amount, per: id as Price['per'] });
        }}
      />
    </div>
  );
}
