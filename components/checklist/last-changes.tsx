import { objectFactsOf } from '../../sites/file-facts.ts';
import type { CaseView } from '../../utils/case/cases.ts';
import { decide } from '../app/decide.ts';
import { useWords } from '../app/words.tsx';
import { DayField } from '../ui/field.tsx';
import { Foldable } from '../ui/foldable.tsx';

/** The newest change that each list of the CRM shows, by hand: an export that is older lacks it. Only of what is exported to files. */
export function LastChanges({ view }: { view: CaseView }) {
  const { t, say } = useWords();
  const exported = new Set(objectFactsOf(view.site).map(({ object }) => object));
  const objects = view.site.objects.filter(({ id }) => exported.has(id));
  if (objects.length === 0) return null;
  return (
    <Foldable label={t('change.title')}>
      <p className="text-xs text-quiet">{t('change.how')}</p>
      <ul className="flex flex-col gap-1.5 pt-1">
        {objects.map(({ id, name }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-2 text-sm">
            <span className="font-medium">{say(name)}</span>
            <DayField
              label={t('change.field', { name: say(name) })}
              value={view.state.lastChanges.get(id)?.day ?? ''}
              onChange={(day) => void decide(view, { type: 'change-seen', object: id, day, by: 'person' })}
            />
          </li>
        ))}
      </ul>
    </Foldable>
  );
}
