import { useLiveQuery } from 'dexie-react-hooks';
import { openPanel } from '../../utils/browser/tabs.ts';
import { byDue, overview } from '../../utils/case/overview.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { useCaseName } from '../cases/case-name.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { day } from '../ui/format.ts';
import { ArrowIcon } from '../ui/icons.tsx';

/** Of all open cases the one thing that is due first, on pages that belong to none of them. */
export function DueNext({ windowId }: { windowId: number }) {
  const { t, say, language } = useWords();
  const name = useCaseName();
  const lines = useLiveQuery(overview, []);
  const line = lines?.filter(({ case: { archivedAt }, next }) => archivedAt === undefined && next).toSorted(byDue)[0];
  if (!line?.next) return null;
  return (
    <Card title={name(line.case)}>
      <p className="text-sm">
        <span className="text-quiet">{t('next.label')}</span>{' '}
        <span className="font-medium">{say(line.next.title)}</span>
        {line.next.due && (
          <span className="text-quiet"> · {t('plan.until', { day: day(line.next.due.day, language) })}</span>
        )}
      </p>
      <Button wide onPress={() => void attempt(() => openPanel(windowId))}>
        {t('popup.openPanel')} <ArrowIcon />
      </Button>
    </Card>
  );
}
