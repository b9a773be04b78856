import { useLiveQuery } from 'dexie-react-hooks';
import { caseView } from '../../utils/case/cases.ts';
import { lineOf } from '../../utils/case/overview.ts';
import { useWords } from '../app/words.tsx';
import { Card } from '../ui/card.tsx';
import { Progress } from '../ui/progress.tsx';
import { NextThing } from './next-thing.tsx';

/** How far the case of this account has come, and what is next in it. */
export function CaseSummary({ caseId }: { caseId: string }) {
  const { t } = useWords();
  const view = useLiveQuery(() => caseView(caseId), [caseId]);
  if (!view) return null;
  const line = lineOf(view);
  const { done, all } = line;
  return (
    <Card>
      <Progress label={t('progress.label')} detail={t('progress.count', { done, all })} done={done} all={all} />
      <NextThing line={line} />
    </Card>
  );
}
