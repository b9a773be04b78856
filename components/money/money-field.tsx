import type { ReactNode } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { valuesOf } from '../../utils/case/contract/contract.ts';
import { fieldNames } from '../../utils/case/contract/names.ts';
import type { Term } from '../../utils/case/contract/terms.ts';
import { currencies } from '../../utils/case/money/currency.ts';
import { effectNames, moneyTermText } from '../../utils/case/money/term-text.ts';
import type { MoneyTerms } from '../../utils/case/money/terms.ts';
import { useWords } from '../app/words.tsx';
import { setTerm } from '../contract/act.ts';
import { DayInput } from '../contract/day-input.tsx';
import { SetChoice } from '../contract/set-choice.tsx';
import { Choice } from '../migration/choice.tsx';
import { AmountInput } from './amount-input.tsx';
import { CountInput } from './count-input.tsx';
import { FeeField } from './fee-field.tsx';
import { PeriodField } from './period-field.tsx';
import { PriceField } from './price-field.tsx';
import { RefundField } from './refund-field.tsx';

/** The usual ones first: the others are found by typing. */
const usual = ['CNY', 'USD', 'EUR', 'GBP', 'HKD', 'JPY', 'SGD'];

/** The control for one term of money. */
export function MoneyField({ view, field }: { view: CaseView; field: keyof MoneyTerms }): ReactNode {
  const { t, say } = useWords();
  const label = say(fieldNames[field]);
  const now = valuesOf(view.state.contract);
  const keep = (term: Term) => void setTerm(view, term);
  switch (field) {
    case 'currency': {
      const named = (codes: readonly string[]) => codes.map((id) => ({ id, name: say(moneyTermText('currency', id)) }));
      const groups = [named(usual), named(currencies.filter((code) => !usual.includes(code)))];
      const choose = (value: string) => keep({ field, value });
      return (
        <Choice
          label={label}
          value={now.currency ?? null}
          groups={groups}
          placeholder={t('contract.notKnown')}
          onChoose={choose}
        />
      );
    }
    case 'price':
      return <PriceField value={now.price} currency={now.currency} onKeep={(value) => keep({ field, value })} />;
    case 'seats':
      return <CountInput label={label} value={now.seats} onKeep={(value) => keep({ field, value })} />;
    case 'period':
      return <PeriodField label={label} value={now.period} onKeep={(value) => keep({ field, value })} />;
    case 'paidUntil':
      return <DayInput label={label} value={now.paidUntil} onKeep={(value) => keep({ field, value })} />;
    case 'effect':
      return (
        <SetChoice label={label} names={effectNames} value={now.effect} onKeep={(value) => keep({ field, value })} />
      );
    case 'fee':
      return (
        <FeeField label={label} value={now.fee} currency={now.currency} onKeep={(value) => keep({ field, value })} />
      );
    case 'refund':
      return (
        <RefundField label={label} site={view.site} value={now.refund} onKeep={(value) => keep({ field, value })} />
      );
    case 'tax':
      return (
        <AmountInput
          label={t('money.percent', { name: label })}
          value={now.tax}
          currency={undefined}
          most={100}
          onKeep={(value) => keep({ field, value })}
        />
      );
    default:
      return field satisfies never;
  }
}
