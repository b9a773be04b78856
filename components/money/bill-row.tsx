import { useState } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { differenceReasons } from '../../utils/case/events/money.ts';
import { amountText, decimalOf, minorOf } from '../../utils/case/money/amount.ts';
import type { Bill } from '../../utils/case/money/bill.ts';
import type { Compared } from '../../utils/case/money/compare-bill.ts';
import { guessText, lineHow, lineText } from '../../utils/case/money/cost-text.ts';
import { type DifferenceReason, differenceNames, lineKindNames } from '../../utils/case/money/names.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { Badge } from '../ui/badge.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { WordsField } from '../ui/field.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { BinIcon } from '../ui/icons.tsx';
import { Lead } from '../ui/lead.tsx';
import { recordMoney } from './act.ts';
import { BillLineForm } from './bill-line-form.tsx';

interface BillRowProps {
  view: CaseView;
  row: Compared;
  settled: ReturnType<Bill['settledOf']>;
  currency: string;
}

/** One line: what was expected, what is billed, by how much they differ and why. */
export function BillRow({ view, row, settled, currency }: BillRowProps) {
  const { t, say, language } = useWords();
  const { expected, actual, apart, guesses } = row;
  const amount = (minor: bigint) => amountText(minor, currency, language);
  return (
    <li className="rounded-lg border border-line p-2 text-sm">
      <div className="flex items-start justify-between gap-2">
        <p className="min-w-0 font-medium">
          {actual?.text ?? (expected ? say(lineText(expected)) : say(lineKindNames[row.kind]))}
        </p>
        {actual && apart !== 0n && (
          <Badge tone={settled ? 'good' : 'bad'}>{t(settled ? 'money.explained' : 'money.differs')}</Badge>
        )}
        {actual && apart === 0n && <Badge tone="good">{t('money.agrees')}</Badge>}
      </div>
      <dl className="mt-1 grid grid-cols-[1fr_auto] gap-x-2 text-xs">
        <dt className="text-quiet">
          {t('money.bill.expected')}
          {expected && ` (${say(lineHow(expected, currency))})`}
        </dt>
        <dd className="text-right tabular-nums">{expected ? amount(expected.amount) : '–'}</dd>
        <dt className="text-quiet">{t('money.bill.actual')}</dt>
        <dd className="text-right tabular-nums">{actual ? amount(minorOf(actual.amount, currency)) : '–'}</dd>
      </dl>
      {actual && guesses.length > 0 && !settled && (
        <ul className="mt-1 list-disc pl-4 text-xs">
          {guesses.map((guess) => (
            <li key={JSON.stringify(guess)}>{say(guessText(guess))}</li>
          ))}
        </ul>
      )}
      {settled && (
        <p className="mt-1 text-xs">
          <Lead words={say(differenceNames[settled.reason])} look="" />
          {settled.note}
        </p>
      )}
      <div className="mt-1 flex flex-wrap items-center gap-1">
        {apart !== 0n && !settled && <Explain view={view} row={row} amount={decimalOf(apart, currency)} />}
        {actual && <BillLineForm view={view} currency={currency} line={actual} />}
        {actual && (
          <IconButton
            label={t('money.line.remove', { name: actual.text })}
            onPress={() => void recordMoney(view, { type: 'money-line-removed', line: actual.line })}
          >
            <BinIcon />
          </IconButton>
        )}
      </div>
    </li>
  );
}

/** Asks why a line differs; what was found is proposed. */
function Explain({ view, row, amount }: { view: CaseView; row: Compared; amount: string }) {
  const { t, say } = useWords();
  const [first] = row.guesses;
  const [reason, setReason] = useState<DifferenceReason>(first?.reason ?? 'unknown');
  const [note, setNote] = useState('');
  return (
    <FormDialog
      trigger={<Button>{t('money.explain')}</Button>}
      title={t('money.explain')}
      answer={t('money.explain.keep')}
      ready={note.trim() !== ''}
      onOpen={() => {
        setReason(first?.reason ?? 'unknown');
        setNote(first && first.reason !== 'unknown' ? say(guessText(first)) : '');
      }}
      onAnswer={() =>
        void recordMoney(view, {
          type: 'money-difference-settled',
          difference: row.id,
          amount,
          reason,
          note: note.trim(),
        })
      }
    >
      <Choice
        label={t('money.explain.reason')}
        value={reason}
        groups={[differenceReasons.map((id) => ({ id, name: say(differenceNames[id]) }))]}
        onChoose={(id) => setReason(id as DifferenceReason)}
      />
      <WordsField label={t('money.explain.note')} value={note} onChange={setNote} lines={2} maxLength={1_000} />
    </FormDialog>
  );
}
