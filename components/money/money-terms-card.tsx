import type { CaseView } from '../../utils/case/cases.ts';
import type { Field } from '../../utils/case/contract/terms.ts';
import type { MoneyTerms } from '../../utils/case/money/terms.ts';
import { useWords } from '../app/words.tsx';
import { TermRow } from '../contract/term-row.tsx';
import { Card } from '../ui/card.tsx';
import { MoneyField } from './money-field.tsx';

const fields: readonly (keyof MoneyTerms)[] = [
  'currency',
  'price',
  'seats',
  'period',
  'paidUntil',
  'effect',
  'fee',
  'refund',
  'tax',
];

/** Where the row of a field is, for what leads to it. */
export const moneyTermId = (field: Field) => `money-term-${field}`;

/** What the contract says of money, field by field. */
export function MoneyTermsCard({ view }: { view: CaseView }) {
  const { t } = useWords();
  return (
    <Card title={t('money.terms')}>
      <p className="text-xs text-quiet">{t('money.terms.how')}</p>
      {fields.map((field) => (
        <div key={field} id={moneyTermId(field)}>
          <TermRow view={view} field={field}>
            <MoneyField view={view} field={field} />
          </TermRow>
        </div>
      ))}
    </Card>
  );
}
