import { useMemo, useState } from 'react';
import { type DayList, readDayList } from '../../utils/case/contract/reading/day-list.ts';
import { termText } from '../../utils/case/contract/term-text.ts';
import { mostDays } from '../../utils/case/contract/terms.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { WordsField } from '../ui/field.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';

interface PasteDaysProps {
  label: string;
  /** Days that are in the list already. */
  value: readonly string[];
  onKeep(days: readonly string[]): void;
}

/** Takes many days at once. What can't be read is named and stays to be mended: until then none is taken. */
export function PasteDays({ label, value, onKeep }: PasteDaysProps) {
  const { t } = useWords();
  // Closing the dialog keeps what was pasted; only taking it empties the field.
  const [text, setText] = useState('');
  const read = useMemo(() => readDayList(text), [text]);
  const added = read.days.filter((day) => !value.includes(day));
  const tooMany = value.length + added.length > mostDays;
  return (
    <FormDialog
      trigger={<Button>{t('contract.days.paste')}</Button>}
      title={t('contract.days.paste.title', { name: label })}
      answer={t('contract.days.paste.take', { count: added.length })}
      ready={added.length > 0 && read.faults.length === 0 && !tooMany}
      onAnswer={() => {
        onKeep([...value, ...added]);
        setText('');
      }}
    >
      <WordsField
        label={t('contract.days.paste.label')}
        help={t('contract.days.paste.help')}
        value={text}
        onChange={setText}
        lines={5}
        maxLength={50_000}
      />
      {tooMany ? (
        <p className="text-xs text-bad">{t('contract.days.paste.tooMany', { most: mostDays })}</p>
      ) : (
        <WhatWasRead read={read} known={read.days.length - added.length} />
      )}
    </FormDialog>
  );
}

function WhatWasRead({ read: { days, faults }, known }: { read: DayList; known: number }) {
  const { t, say } = useWords();
  return (
    <div className="flex max-h-48 flex-col gap-1 overflow-auto text-xs" role="status">
      {/* The rest is named once these are mended. */}
      {faults.slice(0, 5).map(({ line, text, reason }) => (
        <p key={line} className="wrap-anywhere text-bad">
          {t(`contract.days.fault.${reason}`, { line, text })}
        </p>
      ))}
      {faults.length > 0 && <p>{t('contract.days.fault.todo')}</p>}
      {days.length > 0 && <p>{say(termText({ field: 'holidays', value: days }))}</p>}
      {known > 0 && <p className="text-quiet">{t('contract.days.paste.known', { count: known })}</p>}
    </div>
  );
}
