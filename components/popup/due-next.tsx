import { useLiveQuery } from 'dexie-react-hooks';
import { openPanel } from '../../utils/browser/tabs.ts';
import { wantCase } from '../../utils/browser/wanted-case.ts';
import { byDue, type CaseLine, overview } from '../../utils/case/overview.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { useCaseName } from '../cases/case-name.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { ArrowIcon } from '../ui/icons.tsx';
import { NextThing } from './next-thing.tsx';

/** Of all open cases the one thing that is due first, on pages that belong to none of them. */
export function DueNext({ windowId }: { windowId: number }) {
  const { t } = useWords();
  const name = useCaseName();
  const lines = useLiveQuery(overview, []) ?? [];
  const line = lines.filter(isUnfinished).toSorted(byDue)[0];
  if (!line) return null;
  const show = () => {
    // Nothing is awaited: the popup closes when the panel opens.
    void wantCase(windowId, { caseId: line.case.id });
    void attempt(() => openPanel(windowId));
  };
  return (
    <Card title={name(line.case)} aside={line.case.practice && <Badge>{t('practice.badge')}</Badge>}>
      <NextThing line={line} />
      <Button wide onPress={show}>
        {t('popup.openCase')} <ArrowIcon />
      </Button>
    </Card>
  );
}

function isUnfinished({ case: { archivedAt }, next, awaited }: CaseLine): boolean {
  return archivedAt === undefined && (next ?? awaited) !== undefined;
}
