import { useState } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { askWays, refundWays } from '../../utils/case/events/money.ts';
import { askWayNames, refundWayNames } from '../../utils/case/money/names.ts';
import { dayNow } from '../../utils/case/playbook/index.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { recordMoney } from './act.ts';
import { AmountInput } from './amount-input.tsx';

interface RefundFormProps {
  view: CaseView;
  kind: 'asked' | 'promised' | 'received';
  currency: string;
  /** Amount to begin with. */
  proposed: string | undefined;
}

/** Writes down that a refund was asked for, promised or came in, with day, amount and way. */
export function RefundForm({ view, kind, currency, proposed }: RefundFormProps) {
  const { t, say } = useWords();
  const [day, setDay] = useState(dayNow());
  const [amount, setAmount] = useState<string>();
  const [askWay, setAskWay] = useState<(typeof askWays)[number]>('letter');
  const [way, setWay] = useState<(typeof refundWays)[number]>('transfer');
  const [evidence, setEvidence] = useState('');
  const keep = () => {
    if (amount === undefined) return;
    const money = { day, amount, currency };
    if (kind === 'asked') void recordMoney(view, { type: 'money-refund-asked', way: askWay, ...money });
    else if (kind === 'promised') void recordMoney(view, { type: 'money-refund-promised', ...money });
    else void recordMoney(view, { type: 'money-refund-received', way, evidence: evidence || undefined, ...money });
  };
  const kept = view.state.evidence.map(({ id, title }) => ({ id, name: title }));
  return (
    <FormDialog
      trigger={<Button>{t(`money.refund.write.${kind}`)}</Button>}
      title={t(`money.refund.write.${kind}`)}
      answer={t('money.refund.keep')}
      ready={amount !== undefined && day !== ''}
      onOpen={() => {
        setDay(dayNow());
        setAmount(proposed);
        setEvidence('');
      }}
      onAnswer={keep}
    >
      <DateField label={t('money.refund.day')} value={day} onChange={setDay} />
      <AmountInput
        label={t('money.line.amount', { currency })}
        value={amount}
        currency={currency}
        live
        onKeep={setAmount}
      />
      {kind === 'asked' && (
        <Choice
          label={t('money.refund.way')}
          value={askWay}
          groups={[askWays.map((id) => ({ id, name: say(askWayNames[id]) }))]}
          onChoose={(id) => setAskWay(id as typeof askWay)}
        />
      )}
      {kind === 'received' && (
        <>
          <Choice
            label={t('money.refund.way')}
            value={way}
            groups={[refundWays.map((id) => ({ id, name: say(refundWayNames[id]) }))]}
            onChoose={(id) => setWay(id as typeof way)}
          />
          {kept.length > 0 && (
            <Choice
              label={t('money.refund.evidence')}
              value={evidence || null}
              groups={[kept]}
              placeholder={t('money.refund.evidence.none')}
              onChoose={setEvidence}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}
