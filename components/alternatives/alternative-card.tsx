import type { Alternative, Criterion } from '../../utils/case/alternatives/comparison.ts';
import { formatsOf } from '../../utils/case/alternatives/formats.ts';
import type { CaseView } from '../../utils/case/cases.ts';
import { systems } from '../../utils/migration/systems/index.ts';
import { decide, record } from '../app/decide.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { moment, number } from '../ui/format.ts';
import { Points } from './points.tsx';

interface AlternativeCardProps {
  view: CaseView;
  alternative: Alternative;
  criteria: readonly Criterion[];
}

const none = 'none';

/** One replacement: its scores, and what the migration check knows of its data formats. */
export function AlternativeCard({ view, alternative, criteria }: AlternativeCardProps) {
  const { t, say } = useWords();
  const caseId = view.case.id;
  const { id, name, system, scores } = alternative;
  const choose = (next: string) =>
    void record(caseId, { type: 'alternative-set', alternative: id, name, system: next === none ? undefined : next });
  const remove = () => void decide(view, { type: 'alternative-removed', alternative: id, name }, 'alternatives.noted');
  return (
    <Card title={name}>
      <ul className="flex flex-col gap-2">
        {criteria.map((criterion) => (
          <li key={criterion.id} className="flex items-center gap-2 text-sm">
            <span className="min-w-0 flex-1">{say(criterion.name)}</span>
            <Points
              label={t('alternatives.score', { name, criterion: say(criterion.name) })}
              value={scores.get(criterion.id)}
              none="–"
              onChoose={(score) =>
                void record(caseId, { type: 'score-set', alternative: id, criterion: criterion.id, score })
              }
            />
          </li>
        ))}
      </ul>
      <Choice
        label={t('alternatives.system')}
        value={system ?? none}
        groups={[
          [{ id: none, name: t('alternatives.system.none') }],
          systems.map((known) => ({ id: known.id, name: say(known.name) })),
        ]}
        onChoose={choose}
      />
      <FormatsNote view={view} system={system} />
      <div>
        <Button look="quiet" onPress={remove}>
          {t('people.lines.remove')}
        </Button>
      </div>
    </Card>
  );
}

function FormatsNote({ view, system }: { view: CaseView; system: string | undefined }) {
  const { t, say, language } = useWords();
  const formats = formatsOf(system, view.state.events);
  if (!formats.import) return <p className="text-xs text-quiet">{t('alternatives.formats.unknown')}</p>;
  const objects = formats.import.objects.map((object) => say(object)).join(t('list.comma'));
  return (
    <div className="text-xs text-quiet">
      <p>{t('alternatives.formats.import', { objects })}</p>
      {formats.tried ? (
        <p>
          {t('alternatives.formats.tried', {
            fit: number(formats.tried.fit, language),
            rejected: number(formats.tried.rejected, language),
            when: moment(formats.tried.at, language),
          })}
        </p>
      ) : (
        <p>{t('alternatives.formats.untried')}</p>
      )}
    </div>
  );
}
