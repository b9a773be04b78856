import { useState } from 'react';
import { dayNow, type Task } from '../../utils/case/playbook/index.ts';
import { type ReplyKind, replyKinds, replyNames } from '../../utils/case/playbook/replies.ts';
import type { CaseProps } from '../app/case-props.ts';
import { decide } from '../app/decide.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { Button } from '../ui/button.tsx';
import { DayField, WordsField } from '../ui/field.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { day } from '../ui/format.ts';

/** What was asked, what was sent, who answered, and when; until something is approved. */
export function Replies({ view, task }: Pick<CaseProps, 'view'> & { task: Task }) {
  const { t, say, language } = useWords();
  const replies = view.state.plan.replies.get(task.id) ?? [];
  return (
    <Foldable label={t('reply.title', { count: replies.length })} open={replies.length > 0}>
      <ol className="mb-2 flex flex-col gap-2">
        {replies.map(({ id, kind, who, day: on, text }) => (
          <li key={id} className="flex items-start justify-between gap-2">
            <span className="min-w-0">
              <span className="block text-xs text-quiet">
                {day(on, language)} · {who} · {say(replyNames[kind])}
              </span>
              {text}
            </span>
            <Button
              look="quiet"
              onPress={() => void decide(view, { type: 'reply-taken-back', reply: id, task: task.id })}
            >
              {t('own.task.remove')}
            </Button>
          </li>
        ))}
      </ol>
      <NoteReply view={view} task={task} />
    </Foldable>
  );
}

function NoteReply({ view, task }: Pick<CaseProps, 'view'> & { task: Task }) {
  const { t, say } = useWords();
  const [kind, setKind] = useState<ReplyKind>('asked');
  const [who, setWho] = useState('');
  const [on, setOn] = useState('');
  const [text, setText] = useState('');
  const open = () => {
    setKind('asked');
    setWho(say(view.site.name));
    setOn(dayNow());
    setText('');
  };
  const note = () =>
    void decide(view, {
      type: 'reply-noted',
      reply: crypto.randomUUID(),
      task: task.id,
      kind,
      day: on,
      who: who.trim(),
      text: text.trim(),
    });
  return (
    <FormDialog
      trigger={<Button>{t('reply.add')}</Button>}
      title={t('reply.add')}
      answer={t('own.task.keep')}
      ready={who.trim() !== '' && on !== '' && text.trim() !== ''}
      onOpen={open}
      onAnswer={note}
    >
      <Choice
        label={t('reply.kind')}
        value={kind}
        groups={[replyKinds.map((id) => ({ id, name: say(replyNames[id]) }))]}
        onChoose={(id) => setKind(id as ReplyKind)}
      />
      <WordsField label={t('reply.who')} value={who} onChange={setWho} maxLength={500} />
      <div className="flex flex-col gap-1">
        <span className="text-xs font-medium text-quiet">{t('trouble.day')}</span>
        <DayField label={t('trouble.day')} value={on} onChange={setOn} />
      </div>
      <WordsField label={t('reply.text')} value={text} onChange={setText} lines={3} maxLength={2_000} />
    </FormDialog>
  );
}
