import { dayText } from '../../utils/case/dates/day-text.ts';
import { amountText } from '../../utils/case/money/amount.ts';
import { type Cost, costsOf } from '../../utils/case/money/cost.ts';
import type { CostTerms } from '../../utils/case/money/cost-terms.ts';
import { lineHow, lineText } from '../../utils/case/money/cost-text.ts';
import { refundNames } from '../../utils/case/money/term-text.ts';
import { useWords } from '../app/words.tsx';
import { Foldable } from '../ui/foldable.tsx';

/** What leaving costs when it is cancelled on one day, line by line, each with how it was worked out. */
export function CostDay({ cost, terms }: { cost: Cost; terms: CostTerms }) {
  const { t, say, language } = useWords();
  const amount = (minor: bigint) => amountText(minor, terms.currency, language);
  return (
    <section aria-label={t('money.day.label')} className="flex flex-col gap-2 text-sm">
      <p>
        {t(cost.renewals > 0 ? 'money.day.renewed' : 'money.day', {
          day: say(dayText(cost.day)),
          end: say(dayText(cost.end)),
          count: cost.renewals,
        })}
      </p>
      <table className="w-full">
        <caption className="sr-only">{t('money.day.label')}</caption>
        <tbody>
          {cost.lines.map((line) => (
            <tr
              key={JSON.stringify([line.type, 'from' in line && line.from])}
              className="border-t border-line align-top"
            >
              <th scope="row" className="py-1 pr-2 text-left font-normal">
                {say(lineText(line))}
                <span className="block text-xs text-quiet">{say(lineHow(line, terms.currency))}</span>
              </th>
              <td className="py-1 text-right whitespace-nowrap tabular-nums">{amount(line.amount)}</td>
            </tr>
          ))}
          <tr className="border-t border-field font-semibold">
            <th scope="row" className="py-1 pr-2 text-left">
              {t(cost.total < 0n ? 'money.day.back' : 'money.day.total')}
            </th>
            <td className="py-1 text-right whitespace-nowrap tabular-nums">{amount(cost.total)}</td>
          </tr>
        </tbody>
      </table>
      <Foldable label={t('money.otherRules')}>
        <OtherRules cost={cost} terms={terms} />
      </Foldable>
    </section>
  );
}

/** The same day under each usual rule for refunds: what there is to ask for. */
function OtherRules({ cost, terms }: { cost: Cost; terms: CostTerms }) {
  const { say, language } = useWords();
  const rules = (['none', 'by-day', 'by-month'] as const).filter(
    (type) => type !== 'by-month' || terms.period.unit === 'months',
  );
  return (
    <dl className="text-xs">
      {rules.map((type) => (
        <div key={type} className="flex justify-between gap-2 py-0.5">
          <dt className="text-quiet">{say(refundNames[type])}</dt>
          <dd className="whitespace-nowrap tabular-nums">
            {amountText(costsOf({ ...terms, refund: { type } })(cost.day).total, terms.currency, language)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
