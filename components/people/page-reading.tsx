import type { CaseView } from '../../utils/case/cases.ts';
import { useWords } from '../app/words.tsx';
import { addressIn, takeThere } from '../checklist/act.ts';
import { Where } from '../checklist/where.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { number } from '../ui/format.ts';
import type { ReadAlong } from './read-along.ts';

interface PageReadingProps {
  view: CaseView;
  /** Rows that were read. */
  read: number;
  /** How many the page says there are. */
  total?: number | undefined;
  trouble: ReadAlong['trouble'];
}

/** How far the list on the page was read, and what to do for the rest of it. */
export function PageReading({ view, read, total, trouble }: PageReadingProps) {
  const { t, language } = useWords();
  if (read === 0)
    return trouble ? <Trouble view={view} trouble={trouble} /> : <p className="text-sm">{t('people.page.looking')}</p>;
  const counts = { read: number(read, language), total: number(total ?? 0, language) };
  const rest = total !== undefined && read < total;
  return (
    <>
      <p role="status" className="text-sm font-medium">
        {total === undefined ? t('people.page.read', counts) : t('people.page.readOf', counts)}
      </p>
      {trouble && <Trouble view={view} trouble={trouble} />}
      {!trouble && (total === undefined || rest) && (
        <p className="text-sm text-quiet">{t(rest ? 'people.page.goOn' : 'people.page.perhapsMore')}</p>
      )}
    </>
  );
}

interface TroubleProps {
  view: CaseView;
  trouble: NonNullable<ReadAlong['trouble']>;
}

/** Why nothing is read now, and the way to the page with the users where this CRM's is known. */
function Trouble({ view, trouble }: TroubleProps) {
  const { t } = useWords();
  const place = view.site.places.users;
  const address = addressIn(view, place);
  return (
    <Callout tone="warn" title={t(`people.page.trouble.${trouble}`)}>
      <p>{t(`people.page.todo.${trouble}`)}</p>
      {place && trouble !== 'not-readable' && <Where site={view.site} place={place} />}
      {address && trouble !== 'not-readable' && (
        <Button onPress={() => void takeThere(address, trouble !== 'no-tab')}>{t('task.takeThere')}</Button>
      )}
    </Callout>
  );
}
