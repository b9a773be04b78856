import { useEffect, useState } from 'react';
import type { Task } from '../../utils/case/playbook/index.ts';
import type { CaseProps } from '../app/case-props.ts';
import { decide } from '../app/decide.ts';
import { useWords } from '../app/words.tsx';
import { WordsField } from '../ui/field.tsx';

/** The person's note on a task, kept when they leave the field. */
export function NoteField({ view, task }: Pick<CaseProps, 'view'> & { task: Task }) {
  const { t } = useWords();
  const kept = task.note ?? '';
  const [text, setText] = useState(kept);
  useEffect(() => setText(kept), [kept]);
  const keep = () => {
    if (text !== kept) void decide(view, { type: 'note-written', task: task.id, text });
  };
  return (
    <WordsField
      label={t('note.label')}
      help={text === kept ? undefined : t('note.keptOnLeave')}
      value={text}
      onChange={setText}
      onBlur={keep}
      lines={2}
      maxLength={20_000}
    />
  );
}
