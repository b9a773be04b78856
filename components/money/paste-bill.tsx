import { useMemo, useState } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { amountText, minorOf } from '../../utils/case/money/amount.ts';
import { lineKindNames } from '../../utils/case/money/names.ts';
import { type ReadBill, readBill } from '../../utils/case/money/read-bill.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { WordsField } from '../ui/field.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { recordMoney } from './act.ts';

/** Takes the lines of a bill from text or CSV; what was read is shown before it is kept. */
export function PasteBill({ view, currency }: { view: CaseView; currency: string }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const read = useMemo(() => tryToRead(text, currency), [text, currency]);
  const lines = read?.lines ?? [];
  return (
    <FormDialog
      trigger={<Button>{t('money.paste')}</Button>}
      title={t('money.paste')}
      answer={t('money.paste.take', { count: lines.length })}
      ready={lines.length > 0}
      onOpen={() => setText('')}
      onAnswer={() =>
        void recordMoney(view, {
          type: 'money-lines-taken',
          lines: lines.map((line) => ({ line: crypto.randomUUID(), ...line })),
        })
      }
    >
      <WordsField
        label={t('money.paste.label')}
        help={t('money.paste.help')}
        value={text}
        onChange={setText}
        lines={5}
        maxLength={200_000}
      />
      {read ? <WhatWasRead read={read} currency={currency} /> : <p className="text-bad">{t('money.paste.tooLong')}</p>}
    </FormDialog>
  );
}

function WhatWasRead({ read: { lines, total, faults }, currency }: { read: ReadBill; currency: string }) {
  const { t, say, language } = useWords();
  const amount = (decimal: string) => amountText(minorOf(decimal, currency), currency, language);
  const sum = lines.reduce((all, line) => all + minorOf(line.amount, currency), 0n);
  return (
    <div className="flex flex-col gap-1 text-xs">
      <ul className="flex flex-col">
        {lines.map(({ text, kind, amount: decimal }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines that were pasted have no other name, and nothing is kept in them.
          <li key={index} className="flex justify-between gap-2 border-t border-line py-0.5">
            <span>
              {text} <span className="text-quiet">({say(lineKindNames[kind])})</span>
            </span>
            <span className="whitespace-nowrap tabular-nums">{amount(decimal)}</span>
          </li>
        ))}
      </ul>
      {total !== undefined && sum !== minorOf(total, currency) && (
        <p className="text-warn">
          {t('money.paste.sum', { sum: amountText(sum, currency, language), total: amount(total) })}
        </p>
      )}
      {faults.map(({ row, text, reason }) => (
        <p key={row} className="text-warn">
          {t(`money.paste.fault.${reason}`, { row, text })}
        </p>
      ))}
    </div>
  );
}

function tryToRead(text: string, currency: string): ReadBill | undefined {
  try {
    return readBill(text, currency);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
