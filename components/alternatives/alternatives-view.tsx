import { useMemo, useState } from 'react';
import { comparisonOf } from '../../utils/case/alternatives/comparison.ts';
import type { CaseView } from '../../utils/case/cases.ts';
import { record } from '../app/decide.ts';
import { show } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { WordsField } from '../ui/field.tsx';
import { AlternativeCard } from './alternative-card.tsx';
import { Criteria } from './criteria.tsx';
import { Result } from './result.tsx';

/** Replacements compared by the person's own weights and scores. The program recommends none. */
export function AlternativesView({ view }: { view: CaseView }) {
  const { t } = useWords();
  const comparison = useMemo(() => comparisonOf(view.state.events), [view.state.events]);
  return (
    <section aria-labelledby="alternatives" className="flex flex-col gap-3 p-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="alternatives" className="text-sm font-semibold">
          {t('alternatives.title')}
        </h2>
        <Button onPress={() => show.view('checklist')}>{t('log.back')}</Button>
      </div>
      <p className="text-sm text-quiet">{t('alternatives.text')}</p>
      <Add caseId={view.case.id} />
      {comparison.alternatives.map((alternative) => (
        <AlternativeCard key={alternative.id} view={view} alternative={alternative} criteria={comparison.criteria} />
      ))}
      <Criteria view={view} criteria={comparison.criteria} />
      {comparison.alternatives.length > 0 && <Result view={view} comparison={comparison} />}
    </section>
  );
}

function Add({ caseId }: { caseId: string }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const add = async () => {
    const event = { type: 'alternative-set', alternative: crypto.randomUUID(), name: name.trim() } as const;
    if (await record(caseId, event)) setName('');
  };
  return (
    <Card>
      <WordsField label={t('alternatives.name')} value={name} onChange={setName} maxLength={200} />
      <div>
        <Button look="primary" isDisabled={name.trim() === ''} onPress={() => void add()}>
          {t('alternatives.add')}
        </Button>
      </div>
    </Card>
  );
}
