import { useState } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { lineKinds } from '../../utils/case/events/money.ts';
import type { BillLine } from '../../utils/case/money/ledger.ts';
import { type LineKind, lineKindNames } from '../../utils/case/money/names.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { Button } from '../ui/button.tsx';
import { WordsField } from '../ui/field.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { recordMoney } from './act.ts';
import { AmountInput } from './amount-input.tsx';

interface BillLineFormProps {
  view: CaseView;
  currency: string;
  /** The line to be changed; left out for a new one. */
  line?: BillLine;
}

/** Writes down one line of the bill, or changes it. */
export function BillLineForm({ view, currency, line }: BillLineFormProps) {
  const { t, say } = useWords();
  const [text, setText] = useState('');
  const [kind, setKind] = useState<LineKind>('charge');
  const [amount, setAmount] = useState<string>();
  const title = t(line ? 'money.line.change' : 'money.line.add');
  return (
    <FormDialog
      trigger={<Button look={line ? 'quiet' : 'second'}>{title}</Button>}
      title={title}
      answer={t('money.line.keep')}
      ready={text.trim() !== '' && amount !== undefined}
      onOpen={() => {
        setText(line?.text ?? '');
        setKind(line?.kind ?? 'charge');
        setAmount(line?.amount);
      }}
      onAnswer={() =>
        amount !== undefined &&
        void recordMoney(view, {
          type: 'money-line-set',
          line: line?.line ?? crypto.randomUUID(),
          text: text.trim(),
          kind,
          amount,
        })
      }
    >
      <WordsField label={t('money.line.text')} value={text} onChange={setText} maxLength={500} />
      <Choice
        label={t('money.line.kind')}
        value={kind}
        groups={[lineKinds.map((id) => ({ id, name: say(lineKindNames[id]) }))]}
        onChoose={(id) => setKind(id as LineKind)}
      />
      <AmountInput
        label={t('money.line.amount', { currency })}
        value={amount}
        currency={currency}
        signed
        live
        onKeep={setAmount}
      />
      <p className="text-xs text-quiet">{t('money.line.below')}</p>
    </FormDialog>
  );
}
