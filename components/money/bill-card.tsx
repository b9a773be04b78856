import { useMemo } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { dayText } from '../../utils/case/dates/day-text.ts';
import { amountText } from '../../utils/case/money/amount.ts';
import { billDay, billOf } from '../../utils/case/money/bill.ts';
import type { Ledger } from '../../utils/case/money/ledger.ts';
import { dayNow } from '../../utils/case/playbook/index.ts';
import { useWords } from '../app/words.tsx';
import { Card } from '../ui/card.tsx';
import { BillLineForm } from './bill-line-form.tsx';
import { BillRow } from './bill-row.tsx';
import { PasteBill } from './paste-bill.tsx';
import type { Costs } from './use-costs.ts';

interface BillCardProps {
  view: CaseView;
  costs: Extract<Costs, { type: 'known' }>;
  ledger: Ledger;
}

/** The last bill beside what should be on it, line by line; a difference stays open until someone explains it. */
export function BillCard({ view, costs, ledger }: BillCardProps) {
  const { t, say, language } = useWords();
  const { terms, seats } = costs;
  const day = billDay(ledger, view.state, dayNow());
  const bill = useMemo(() => billOf(terms, seats, ledger, day), [terms, seats, ledger, day]);
  const amount = (minor: bigint) => amountText(minor, terms.currency, language);
  return (
    <Card title={t('money.bill')}>
      <p className="text-xs text-quiet">{t('money.bill.how', { day: say(dayText(day)) })}</p>
      {bill.rows.length === 0 && <p className="text-sm">{t('money.bill.nothing')}</p>}
      <ul className="flex flex-col gap-2">
        {bill.rows.map((row) => (
          <BillRow key={row.id} view={view} row={row} settled={bill.settledOf(row)} currency={terms.currency} />
        ))}
      </ul>
      {ledger.lines.length > 0 && (
        <dl className="border-t border-field pt-1 text-sm font-semibold">
          <div className="flex justify-between gap-2">
            <dt>{t('money.bill.expected')}</dt>
            <dd className="tabular-nums">{amount(bill.expected)}</dd>
          </div>
          <div className="flex justify-between gap-2">
            <dt>{t('money.bill.actual')}</dt>
            <dd className="tabular-nums">{amount(bill.actual)}</dd>
          </div>
        </dl>
      )}
      {ledger.lines.length > 0 && (
        <p className={`text-sm ${bill.open.length > 0 ? 'text-bad' : 'text-good'}`} role="status">
          {bill.open.length > 0 ? t('money.bill.open', { count: bill.open.length }) : t('money.bill.settled')}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <BillLineForm view={view} currency={terms.currency} />
        <PasteBill view={view} currency={terms.currency} />
      </div>
    </Card>
  );
}
