import { useState } from 'react';
import type { Criterion } from '../../utils/case/alternatives/comparison.ts';
import type { CaseView } from '../../utils/case/cases.ts';
import { decide, record } from '../app/decide.ts';
import { useWords } from '../app/words.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { WordsField } from '../ui/field.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { Points } from './points.tsx';

/** What counts, and how much. */
export function Criteria({ view, criteria }: { view: CaseView; criteria: readonly Criterion[] }) {
  const { t, say } = useWords();
  const caseId = view.case.id;
  const [name, setName] = useState('');
  const named = ({ id, name: words, own }: Criterion) => ({ criterion: id, name: own ? words.en : undefined });
  const weigh = (criterion: Criterion, weight: number | null) =>
    weight !== null && void record(caseId, { type: 'criterion-set', ...named(criterion), weight });
  const remove = (criterion: Criterion) =>
    void decide(view, { type: 'criterion-removed', ...named(criterion) }, 'alternatives.noted');
  const add = async () => {
    const event = { type: 'criterion-set', criterion: crypto.randomUUID(), name: name.trim(), weight: 1 } as const;
    if (await record(caseId, event)) setName('');
  };
  return (
    <Card title={t('alternatives.criteria')}>
      <p className="text-xs text-quiet">{t('alternatives.criteria.text')}</p>
      <ul className="flex flex-col gap-2">
        {criteria.map((criterion) => (
          <li key={criterion.id} className="flex items-center gap-2 text-sm">
            <span className="min-w-0 flex-1">{say(criterion.name)}</span>
            <Points
              label={t('alternatives.weight', { name: say(criterion.name) })}
              value={criterion.weight}
              onChoose={(weight) => weigh(criterion, weight)}
            />
            <IconButton
              label={t('alternatives.criteria.remove', { name: say(criterion.name) })}
              onPress={() => remove(criterion)}
            >
              <CloseIcon className="size-3.5" />
            </IconButton>
          </li>
        ))}
      </ul>
      <WordsField label={t('alternatives.criteria.own')} value={name} onChange={setName} maxLength={200} />
      <div>
        <Button isDisabled={name.trim() === ''} onPress={() => void add()}>
          {t('alternatives.criteria.add')}
        </Button>
      </div>
    </Card>
  );
}
