import { dayText } from '../../utils/case/dates/day-text.ts';
import { amountText } from '../../utils/case/money/amount.ts';
import type { milestonesOf } from '../../utils/case/money/milestones.ts';
import { milestoneNames } from '../../utils/case/money/names.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';

interface CostTableProps {
  rows: ReturnType<typeof milestonesOf>;
  currency: string;
  onChoose(day: string): void;
}

/** The days on which the cost changes, in words and numbers: what the curve shows to the eye. */
export function CostTable({ rows, currency, onChoose }: CostTableProps) {
  const { t, say, language } = useWords();
  return (
    <table className="w-full text-sm">
      <caption className="pb-1 text-left text-xs font-semibold text-quiet">{t('money.table')}</caption>
      <thead className="sr-only">
        <tr>
          <th>{t('money.table.day')}</th>
          <th>{t('money.table.cost')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cost, reasons }) => (
          <tr key={cost.day} className="border-t border-line align-top">
            <th scope="row" className="py-0.5 pr-2 text-left font-normal">
              <Button look="quiet" onPress={() => onChoose(cost.day)}>
                {say(dayText(cost.day))}
              </Button>
              <span className="block px-3 pb-1 text-xs text-quiet">
                {reasons.map((reason) => say(milestoneNames[reason])).join(t('list.comma'))}
              </span>
            </th>
            <td className="py-2 text-right whitespace-nowrap tabular-nums">
              {amountText(cost.total, currency, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
