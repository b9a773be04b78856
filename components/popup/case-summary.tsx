import { useLiveQuery } from 'dexie-react-hooks';
import { caseView } from '../../utils/case/cases.ts';
import { nextTask, progressOf } from '../../utils/case/playbook/index.ts';
import { useWords } from '../app/words.tsx';
import { Card } from '../ui/card.tsx';
import { Progress } from '../ui/progress.tsx';

/** How far the case of this account has come, and its next task. */
export function CaseSummary({ caseId }: { caseId: string }) {
  const { t, say } = useWords();
  const view = useLiveQuery(() => caseView(caseId), [caseId]);
  if (!view) return null;
  const next = nextTask(view.tasks);
  const { done, all } = progressOf(view.tasks);
  return (
    <Card>
      <Progress label={t('progress.label')} detail={t('progress.count', { done, all })} done={done} all={all} />
      <p className="flex gap-1 text-sm">
        <span className="shrink-0 text-quiet">{t('next.label')}</span>
        <span className="font-medium">{next ? say(next.title) : t('next.nothing')}</span>
      </p>
    </Card>
  );
}
