import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { caseView } from '../../utils/case/cases.ts';
import type { CaseLine } from '../../utils/case/overview.ts';
import {
  longestTemplateName,
  removeTemplate,
  saveTemplate,
  type Template,
  templatesOf,
} from '../../utils/case/templates.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { WordsField } from '../ui/field.tsx';
import { FormDialog } from '../ui/form-dialog.tsx';
import { useCaseName } from './case-name.ts';

/** What the next case begins with: saved from one case, chosen when another is started. */
export function Templates({ lines }: { lines: readonly CaseLine[] }) {
  const { t } = useWords();
  const templates = useLiveQuery(templatesOf, []) ?? [];
  if (lines.length === 0 && templates.length === 0) return null;
  const remove = (template: Template) =>
    attempt(async (tell) => {
      const undo = await removeTemplate(template);
      tell({ tone: 'good', text: 'templates.removed', undo });
    });
  return (
    <Card title={t('templates.title')}>
      <p className="text-sm text-quiet">{t('templates.text')}</p>
      {templates.length > 0 && (
        <ul className="flex flex-col gap-1.5">
          {templates.map((template) => (
            <li key={template.id} className="flex items-center justify-between gap-2 text-sm">
              <span className="min-w-0 flex-1">{template.name}</span>
              <Button
                look="quiet"
                aria-label={t('templates.removeOf', { name: template.name })}
                onPress={() => void remove(template)}
              >
                {t('own.task.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {lines.length > 0 && <SaveTemplate lines={lines} />}
    </Card>
  );
}

function SaveTemplate({ lines }: { lines: readonly CaseLine[] }) {
  const { t } = useWords();
  const caseName = useCaseName();
  const [name, setName] = useState('');
  const [from, setFrom] = useState<string>();
  const save = () =>
    attempt(async (tell) => {
      const view = from === undefined ? undefined : await caseView(from);
      if (!view) throw new Error('The case of the template is gone.');
      await saveTemplate(view, name);
      tell({ tone: 'good', text: 'templates.saved' });
    });
  return (
    <FormDialog
      trigger={<Button>{t('templates.save')}</Button>}
      title={t('templates.save')}
      answer={t('own.task.keep')}
      ready={name.trim() !== '' && from !== undefined}
      onOpen={() => {
        setName('');
        setFrom(undefined);
      }}
      onAnswer={() => void save()}
    >
      <Choice
        label={t('templates.from')}
        value={from ?? null}
        placeholder={t('trouble.choose')}
        groups={[lines.map(({ case: found }) => ({ id: found.id, name: caseName(found) }))]}
        onChoose={setFrom}
      />
      <WordsField label={t('templates.name')} value={name} onChange={setName} maxLength={longestTemplateName} />
    </FormDialog>
  );
}
