import { useState } from 'react';
import type { Task } from '../../utils/case/playbook/index.ts';
import { type Phase, phases } from '../../utils/case/playbook/phases.ts';
import type { CaseProps } from '../app/case-props.ts';
import { decide } from '../app/decide.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { Button } from '../ui/button.tsx';
import { WordsField } from '../ui/field.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';

const longest = 500;

/** Adds a task of the person's own to a phase. */
export function AddTask({ view }: Pick<CaseProps, 'view'>) {
  const { t, say } = useWords();
  const [title, setTitle] = useState('');
  const [phase, setPhase] = useState<Phase>('decide');
  return (
    <FormDialog
      trigger={<Button wide>{t('own.task.add')}</Button>}
      title={t('own.task.add')}
      answer={t('own.task.keep')}
      ready={title.trim() !== ''}
      onOpen={() => setTitle('')}
      onAnswer={() =>
        void decide(view, { type: 'task-added', task: `own-${crypto.randomUUID()}`, title: title.trim(), phase })
      }
    >
      <WordsField label={t('own.task.title')} value={title} onChange={setTitle} maxLength={longest} />
      <Choice
        label={t('own.task.phase')}
        value={phase}
        groups={[phases.map(({ id, name }) => ({ id, name: say(name) }))]}
        onChoose={(id) => setPhase(id as Phase)}
      />
    </FormDialog>
  );
}

/** Renames or removes a task of the person's own. */
export function ChangeTask({ view, task }: Pick<CaseProps, 'view'> & { task: Task }) {
  const { t, say } = useWords();
  const [title, setTitle] = useState('');
  return (
    <>
      <FormDialog
        trigger={<Button look="quiet">{t('own.task.rename')}</Button>}
        title={t('own.task.rename')}
        answer={t('own.task.keep')}
        ready={title.trim() !== '' && title.trim() !== say(task.title)}
        onOpen={() => setTitle(say(task.title))}
        onAnswer={() => void decide(view, { type: 'task-renamed', task: task.id, title: title.trim() })}
      >
        <WordsField label={t('own.task.title')} value={title} onChange={setTitle} maxLength={longest} />
      </FormDialog>
      <Button look="quiet" onPress={() => void decide(view, { type: 'task-removed', task: task.id })}>
        {t('own.task.remove')}
      </Button>
    </>
  );
}
