import { useState } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { dayText } from '../../utils/case/dates/day-text.ts';
import { amountText } from '../../utils/case/money/amount.ts';
import type { Ledger } from '../../utils/case/money/ledger.ts';
import { milestonesOf } from '../../utils/case/money/milestones.ts';
import { assumedNames } from '../../utils/case/money/names.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { recordMoney } from './act.ts';
import { CostChart } from './cost-chart.tsx';
import { CostDay } from './cost-day.tsx';
import { CostTable } from './cost-table.tsx';
import type { Costs } from './use-costs.ts';

interface CostCardProps {
  view: CaseView;
  costs: Extract<Costs, { type: 'known' }>;
  ledger: Ledger;
}

/** What leaving costs on each day: the best one and why, the curve, a table of the days that matter, and how one day is worked out. */
export function CostCard({ view, costs, ledger }: CostCardProps) {
  const { t, say, language } = useWords();
  const { terms, curve, assumed } = costs;
  const { best } = curve;
  const [chosen, setChosen] = useState<string>();
  const day = chosen ?? ledger.day ?? best.cost.day;
  const index = Math.max(
    0,
    curve.costs.findIndex((cost) => cost.day === day),
  );
  const shown = curve.costs[index] ?? best.cost;
  const amount = (minor: bigint) => amountText(minor, terms.currency, language);
  const values = { day: say(dayText(best.cost.day)), amount: amount(best.cost.total), until: say(dayText(best.until)) };
  return (
    <Card title={t('money.cost')}>
      <p className="text-xs text-quiet">{t('money.cost.how')}</p>
      <Callout tone="good" title={t(best.until === best.cost.day ? 'money.best' : 'money.best.until', values)}>
        <p>
          {best.next
            ? t('money.best.next', { day: say(dayText(best.next.day)), amount: amount(best.next.total) })
            : t('money.best.same')}
        </p>
      </Callout>
      <CostChart
        costs={curve.costs}
        best={best.cost}
        planned={ledger.day}
        currency={terms.currency}
        index={index}
        onChoose={(next) => setChosen(curve.costs[next]?.day)}
      />
      <CostDay cost={shown} terms={terms} />
      {ledger.day === shown.day ? (
        <Button onPress={() => void recordMoney(view, { type: 'money-day-chosen', day: '' })}>
          {t('money.plan.clear')}
        </Button>
      ) : (
        <Button onPress={() => void recordMoney(view, { type: 'money-day-chosen', day: shown.day })}>
          {t('money.plan', { day: say(dayText(shown.day)) })}
        </Button>
      )}
      <CostTable rows={milestonesOf(terms, curve, ledger.day)} currency={terms.currency} onChoose={setChosen} />
      {assumed.length > 0 && (
        <Foldable label={t('money.assumed')} open>
          <ul className="list-disc pl-4 text-xs text-quiet">
            {assumed.map((what) => (
              <li key={what}>{say(assumedNames[what])}</li>
            ))}
          </ul>
        </Foldable>
      )}
    </Card>
  );
}
