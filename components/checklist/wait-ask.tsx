import { useState } from 'react';
import type { Task } from '../../utils/case/playbook/index.ts';
import type { CaseProps } from '../app/case-props.ts';
import { decide } from '../app/decide.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { DayField, WordsField } from '../ui/field.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';

/** A task lies with somebody else: with whom, and when to ask again. */
export function WaitAsk({ view, task }: Pick<CaseProps, 'view'> & { task: Task }) {
  const { t, say } = useWords();
  const [on, setOn] = useState('');
  const [until, setUntil] = useState('');
  return (
    <FormDialog
      trigger={<Button look="quiet">{t('wait.ask')}</Button>}
      title={t('wait.title')}
      answer={t('wait.ask')}
      ready={on.trim() !== ''}
      onOpen={() => {
        setOn(say(view.site.name));
        setUntil('');
      }}
      onAnswer={() => void decide(view, { type: 'task-waits', task: task.id, on: on.trim(), ...(until && { until }) })}
    >
      <WordsField label={t('wait.on')} value={on} onChange={setOn} maxLength={500} />
      <div className="flex flex-col gap-1">
        <span className="text-xs font-medium text-quiet">{t('wait.until')}</span>
        <DayField label={t('wait.until')} value={until} last="2199-12-31" onChange={setUntil} />
      </div>
    </FormDialog>
  );
}
