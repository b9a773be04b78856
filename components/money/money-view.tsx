import { useMemo } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { fieldNames } from '../../utils/case/contract/names.ts';
import { ledgerOf } from '../../utils/case/money/ledger.ts';
import { show } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { BillCard } from './bill-card.tsx';
import { BillMissing, isDrawnUnderTerms } from './bill-missing.tsx';
import { CostCard } from './cost-card.tsx';
import { MoneyTermsCard } from './money-terms-card.tsx';
import { RefundCard } from './refund-card.tsx';
import { useCosts } from './use-costs.ts';

/** What the contract costs, what leaving costs on each day, the last bill, and the refund until it is in. */
export function MoneyView({ view }: { view: CaseView }) {
  const { t, say } = useWords();
  const ledger = useMemo(() => ledgerOf(view.state.events), [view.state.events]);
  const costs = useCosts(view);
  return (
    <>
      <MoneyTermsCard view={view} />
      {costs.type === 'missing' ? (
        <>
          <Callout tone="note" title={t('money.missing')}>
            <ul className="list-disc pl-4">
              {costs.fields.map((field) => (
                <li key={field}>{say(fieldNames[field])}</li>
              ))}
            </ul>
            {costs.fields.some(isDrawnUnderTerms) && (
              <>
                <p>{t('money.missing.where')}</p>
                <div>
                  <Button onPress={() => show.contract('terms')}>{t('go.terms')}</Button>
                </div>
              </>
            )}
          </Callout>
          <BillMissing fields={costs.fields} />
        </>
      ) : (
        <>
          <CostCard view={view} costs={costs} ledger={ledger} />
          <BillCard view={view} costs={costs} ledger={ledger} />
        </>
      )}
      <RefundCard view={view} costs={costs} ledger={ledger} />
    </>
  );
}
