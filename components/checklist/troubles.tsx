import { useState } from 'react';
import { dayNow } from '../../utils/case/playbook/index.ts';
import type { Trouble } from '../../utils/case/playbook/plan.ts';
import { unnotedTroubles } from '../../utils/case/playbook/trouble/spoken-of.ts';
import { type TroubleKind, troubleName, troubles } from '../../utils/case/playbook/troubles.ts';
import type { CaseProps } from '../app/case-props.ts';
import { decide } from '../app/decide.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { Ask } from '../ui/ask.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { DayField, WordsField } from '../ui/field.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { day } from '../ui/format.ts';
import { UnnotedTroubleNote } from './unnoted-trouble.tsx';

/** What went wrong and isn't settled, each with its way out; and what letters speak of that was not noted. */
export function Troubles({ view }: Pick<CaseProps, 'view'>) {
  return (
    <>
      {view.state.plan.troubles.map((trouble) => (
        <OneTrouble key={trouble.id} view={view} trouble={trouble} />
      ))}
      {unnotedTroubles(view.state).map((trouble) => (
        <UnnotedTroubleNote key={trouble.kind} view={view} trouble={trouble} />
      ))}
    </>
  );
}

function OneTrouble({
  view,
  trouble: { id, kind, day: since, note, settled },
}: Pick<CaseProps, 'view'> & { trouble: Trouble }) {
  const { t, say, language } = useWords();
  const about = { trouble: id, kind };
  return (
    <Callout tone={settled === undefined ? 'bad' : 'good'} title={say(troubleName(kind))}>
      <p>{t('trouble.since', { day: day(since, language) })}</p>
      {note && <p>{note}</p>}
      {settled === undefined ? (
        <>
          <p>{t('trouble.steps')}</p>
          <div className="flex flex-wrap gap-2">
            <Ask
              trigger={<Button>{t('trouble.settle')}</Button>}
              title={t('trouble.settle.how')}
              reason={t('ask.reason')}
              answer={t('trouble.settle')}
              onAnswer={(how) => void decide(view, { type: 'trouble-settled', ...about, how })}
            />
            <Button look="quiet" onPress={() => void decide(view, { type: 'trouble-taken-back', ...about })}>
              {t('trouble.mistake')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p>{t('trouble.settled', { how: settled })}</p>
          <Button look="quiet" onPress={() => void decide(view, { type: 'trouble-reopened', ...about })}>
            {t('trouble.reopen')}
          </Button>
        </>
      )}
    </Callout>
  );
}

/** Records that something went wrong; its next steps then stand in the checklist. */
export function TroubleAsk({ view }: Pick<CaseProps, 'view'>) {
  const { t, say } = useWords();
  const [kind, setKind] = useState<TroubleKind>();
  const [since, setSince] = useState('');
  const [note, setNote] = useState('');
  return (
    <FormDialog
      trigger={<Button wide>{t('trouble.ask')}</Button>}
      title={t('trouble.ask')}
      answer={t('trouble.record')}
      ready={kind !== undefined && since !== ''}
      onOpen={() => {
        setKind(undefined);
        setSince(dayNow());
        setNote('');
      }}
      onAnswer={() =>
        kind &&
        void decide(view, { type: 'trouble-met', trouble: crypto.randomUUID(), kind, day: since, note: note.trim() })
      }
    >
      <Choice
        label={t('trouble.kind')}
        value={kind ?? null}
        placeholder={t('trouble.choose')}
        groups={[troubles.map(({ id, name }) => ({ id, name: say(name) }))]}
        onChoose={(id) => setKind(id as TroubleKind)}
      />
      <div className="flex flex-col gap-1">
        <span className="text-xs font-medium text-quiet">{t('trouble.day')}</span>
        <DayField label={t('trouble.day')} value={since} onChange={setSince} />
      </div>
      <WordsField label={t('trouble.note')} value={note} onChange={setNote} lines={3} maxLength={2_000} />
    </FormDialog>
  );
}
