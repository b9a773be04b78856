import type { CaseView } from '../../utils/case/cases.ts';
import { valuesOf } from '../../utils/case/contract/contract.ts';
import { dayText } from '../../utils/case/dates/day-text.ts';
import { amountText, decimalOf, minorOf } from '../../utils/case/money/amount.ts';
import type { Ledger } from '../../utils/case/money/ledger.ts';
import { askWayNames, refundWayNames } from '../../utils/case/money/names.ts';
import { type RefundState, refundStateOf } from '../../utils/case/money/refund-state.ts';
import { dayNow } from '../../utils/case/playbook/index.ts';
import { show } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { DayInput } from '../contract/day-input.tsx';
import { Badge, type Tone } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { recordMoney } from './act.ts';
import { RefundForm } from './refund-form.tsx';
import type { Costs } from './use-costs.ts';

interface RefundCardProps {
  view: CaseView;
  costs: Costs;
  ledger: Ledger;
}

const tones: Record<RefundState['status'], Tone> = {
  none: 'plain',
  asked: 'note',
  promised: 'note',
  partly: 'warn',
  in: 'good',
  late: 'bad',
};

/** The refund: asked for, promised, come in; followed until all of it is there. */
export function RefundCard({ view, costs, ledger }: RefundCardProps) {
  const { t, say, language } = useWords();
  const { refund } = ledger;
  const { status, awaited, received } = refundStateOf(ledger, dayNow());
  const currency = awaited?.currency ?? valuesOf(view.state.contract).currency;
  const text = (decimal: string, code: string) => amountText(minorOf(decimal, code), code, language);
  const due = costs.type === 'known' ? dueOf(costs, ledger.day) : undefined;
  return (
    <Card title={t('money.refund')} aside={<Badge tone={tones[status]}>{t(`money.refund.${status}`)}</Badge>}>
      {status === 'none' && <p className="text-sm text-quiet">{t('money.refund.how')}</p>}
      {status === 'late' && <p className="text-sm text-bad">{t('money.refund.late.todo')}</p>}
      <ul className="flex flex-col gap-1 text-sm">
        {refund.claimed && <li>{t('money.refund.claimedOn', { day: say(dayText(refund.claimed)) })}</li>}
        {refund.asked && (
          <li>
            {t('money.refund.askedOn', {
              day: say(dayText(refund.asked.day)),
              amount: text(refund.asked.amount, refund.asked.currency),
              way: say(askWayNames[refund.asked.way]),
            })}
          </li>
        )}
        {refund.promised && (
          <li>
            {t('money.refund.promisedOn', {
              day: say(dayText(refund.promised.day)),
              amount: text(refund.promised.amount, refund.promised.currency),
            })}
          </li>
        )}
        {refund.received.map((payment) => (
          <li key={payment.seq}>
            {t('money.refund.receivedOn', {
              day: say(dayText(payment.day)),
              amount: text(payment.amount, payment.currency),
              way: say(refundWayNames[payment.way]),
            })}
            <EvidenceName view={view} id={payment.evidence} />
          </li>
        ))}
      </ul>
      {awaited && (
        <p className="text-sm font-semibold tabular-nums">
          {t('money.refund.share', {
            received: amountText(received, awaited.currency, language),
            awaited: amountText(awaited.amount, awaited.currency, language),
          })}
        </p>
      )}
      {currency === undefined ? (
        <p className="text-sm text-note">{t('money.refund.currency')}</p>
      ) : (
        <div className="flex flex-wrap gap-2">
          <RefundForm view={view} kind="asked" currency={currency} proposed={refund.asked?.amount ?? due} />
          <RefundForm view={view} kind="promised" currency={currency} proposed={refund.asked?.amount ?? due} />
          <RefundForm view={view} kind="received" currency={currency} proposed={refund.promised?.amount} />
          <Button look="quiet" onPress={() => show.letter('refund')}>
            {t('money.refund.letter')}
          </Button>
        </div>
      )}
      {(refund.claimed || refund.asked || refund.promised) && status !== 'in' && (
        <DayInput
          label={t('money.refund.reminder')}
          value={refund.reminder}
          onKeep={(day) => void recordMoney(view, { type: 'money-refund-reminder', day })}
        />
      )}
    </Card>
  );
}

/** What comes back on the planned day, or the best one: without the sign, as it is asked for. */
function dueOf({ curve, terms }: Extract<Costs, { type: 'known' }>, day: string | undefined): string | undefined {
  const { total } = curve.costs.find((one) => one.day === day) ?? curve.best.cost;
  return total < 0n ? decimalOf(-total, terms.currency) : undefined;
}

function EvidenceName({ view, id }: { view: CaseView; id: string | undefined }) {
  const { t } = useWords();
  const evidence = view.state.evidence.find((one) => one.id === id);
  return evidence ? (
    <span className="block text-xs text-quiet">{t('money.refund.shownBy', { name: evidence.title })}</span>
  ) : null;
}
