import { useState } from 'react';
import type { Comparison } from '../../utils/case/alternatives/comparison.ts';
import type { CaseView } from '../../utils/case/cases.ts';
import { dayNow } from '../../utils/case/playbook/index.ts';
import { decide, record } from '../app/decide.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { WordsField } from '../ui/field.tsx';
import { day, number } from '../ui/format.ts';

interface ResultProps {
  view: CaseView;
  comparison: Comparison;
}

/** All scores side by side with their sums, and who decided for which. */
export function Result({ view, comparison }: ResultProps) {
  const { t, language } = useWords();
  const { chosen } = comparison;
  return (
    <Card title={t('alternatives.result')}>
      <Sums comparison={comparison} />
      {chosen ? (
        <>
          <p className="text-sm">
            {t('alternatives.chosen', { name: chosen.name, by: chosen.by, day: day(chosen.day, language) })}
          </p>
          <div>
            <Button look="quiet" onPress={() => void record(view.case.id, { type: 'choice-reopened' })}>
              {t('task.undo')}
            </Button>
          </div>
        </>
      ) : (
        <ChooseForm view={view} comparison={comparison} />
      )}
    </Card>
  );
}

function Sums({ comparison: { criteria, alternatives } }: { comparison: Comparison }) {
  const { t, say, language } = useWords();
  const cell = 'px-2 py-1 text-right tabular-nums';
  return (
    // Many alternatives are wider than the panel; the table scrolls, and by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable
    <section className="overflow-x-auto" tabIndex={0} aria-label={t('alternatives.result')}>
      <table className="w-full border-collapse text-sm">
        <thead>
          <tr className="border-b border-line text-xs text-quiet">
            <th className="py-1 pr-2 text-left font-medium">{t('alternatives.criterion')}</th>
            <th className={`${cell} font-medium`}>{t('alternatives.counts')}</th>
            {alternatives.map(({ id, name }) => (
              <th key={id} className={`${cell} max-w-28 font-medium`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ id, name, weight }) => (
            <tr key={id} className="border-b border-line">
              <th className="py-1 pr-2 text-left font-normal">{say(name)}</th>
              <td className={`${cell} text-quiet`}>× {weight}</td>
              {alternatives.map((alternative) => (
                <td key={alternative.id} className={cell}>
                  {alternative.scores.get(id) ?? '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="font-semibold">
            <th className="py-1 pr-2 text-left">{t('alternatives.sum')}</th>
            <td />
            {alternatives.map(({ id, sum, most }) => (
              <td key={id} className={cell}>
                {number(sum, language)} / {number(most, language)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      {alternatives.some(({ unscored }) => unscored > 0) && (
        <p className="pt-1 text-xs text-quiet">{t('alternatives.unscored')}</p>
      )}
    </section>
  );
}

function ChooseForm({ view, comparison: { alternatives } }: ResultProps) {
  const { t } = useWords();
  const [alternative, setAlternative] = useState<string | null>(null);
  const [by, setBy] = useState('');
  const wanted = alternatives.find(({ id }) => id === alternative);
  const choose = () =>
    wanted &&
    void decide(
      view,
      { type: 'alternative-chosen', alternative: wanted.id, name: wanted.name, by: by.trim(), day: dayNow() },
      'alternatives.noted',
    );
  return (
    <div className="flex flex-col gap-2.5">
      <Choice
        label={t('alternatives.choose')}
        value={alternative}
        groups={[alternatives.map(({ id, name }) => ({ id, name }))]}
        placeholder={t('alternatives.choose.none')}
        onChoose={setAlternative}
      />
      <WordsField label={t('alternatives.choose.by')} value={by} onChange={setBy} maxLength={200} />
      <div>
        <Button isDisabled={!wanted || by.trim() === ''} onPress={choose}>
          {t('alternatives.choose.note')}
        </Button>
      </div>
    </div>
  );
}
