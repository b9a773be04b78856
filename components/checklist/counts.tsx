import type { SiteObject } from '../../sites/schema.ts';
import type { CaseView } from '../../utils/case/cases.ts';
import type { CaseProps } from '../app/case-props.ts';
import { decide } from '../app/decide.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { CountField } from '../ui/field.tsx';
import { moment } from '../ui/format.ts';
import { addressIn, takeThere } from './act.ts';
import { LastChanges } from './last-changes.tsx';

/** How many records each list of the CRM shows; read from the page, or written here by hand. */
export function Counts({ view, atSite }: CaseProps) {
  const { t } = useWords();
  return (
    <>
      <ul className="flex flex-col gap-2.5">
        {view.site.objects.map((object) => (
          <Count key={object.id} view={view} object={object} atSite={atSite} />
        ))}
      </ul>
      <p className="text-xs text-quiet">{t('counts.how')}</p>
      <LastChanges view={view} />
    </>
  );
}

function Count({ view, object, atSite }: { view: CaseView; object: SiteObject; atSite: boolean }) {
  const { t, say, language } = useWords();
  const seen = view.state.counts.get(object.id);
  const name = say(object.name);
  const address = addressIn(view, object);
  const write = (count: number) => {
    if (count !== seen?.count) void decide(view, { type: 'count-seen', object: object.id, count, by: 'person' });
  };
  return (
    <li className="flex flex-wrap items-center gap-x-2 text-sm">
      <p className="min-w-16 flex-1 font-medium">{name}</p>
      <CountField label={t('counts.field', { name })} value={seen?.count} onChange={write} />
      {address && (
        <Button
          look="quiet"
          aria-label={t('counts.takeThere', { name })}
          onPress={() => void takeThere(address, atSite)}
        >
          {t('task.takeThere')}
        </Button>
      )}
      <p className="w-full text-xs text-quiet">
        {seen ? t(`counts.by.${seen.by}`, { when: moment(seen.at, language) }) : t('counts.notSeen')}
      </p>
    </li>
  );
}
