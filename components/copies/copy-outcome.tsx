import type { Merged } from '../../utils/case/copy/prepare-merge.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Progress } from '../ui/progress.tsx';
import type { CopyStage } from './use-copying.ts';

/** How far a copying has come, what became of each case, or why it did not come about. */
export function CopyOutcome({ stage, label, onStop }: { stage: CopyStage; label: string; onStop(): void }) {
  const { t } = useWords();
  switch (stage?.type) {
    case 'progress':
      return (
        <>
          <Progress label={label} done={stage.done} all={stage.total} />
          <div>
            <Button onPress={onStop}>{t('copies.stop')}</Button>
          </div>
        </>
      );
    case 'merged':
      return <MergedCases merged={stage.merged} />;
    case 'failed':
      return (
        <Callout tone="bad" title={t(`copies.trouble.${stage.trouble}`)} urgent>
          <p>{t(`copies.trouble.${stage.trouble}.todo`)}</p>
          {stage.trouble === 'malformed' && <p className="text-xs">{stage.message}</p>}
        </Callout>
      );
    case 'stopped':
      return <Callout tone="note" title={t('copies.stopped')} urgent />;
    default:
      return null;
  }
}

function MergedCases({ merged }: { merged: Merged[] }) {
  const { t } = useWords();
  const hows = ['new', 'longer', 'same', 'shorter', 'joined', 'forked'] as const;
  const counts = hows.map((how) => ({ how, count: merged.filter((one) => one.how === how).length }));
  const redacted = merged.reduce((sum, one) => sum + one.redacted, 0);
  return (
    <Callout tone="good" title={t('copies.merged', { count: merged.length })} urgent>
      <ul className="list-disc pl-4">
        {counts.map(({ how, count }) => count > 0 && <li key={how}>{t(`copies.how.${how}`, { count })}</li>)}
      </ul>
      {redacted > 0 && <p>{t('copies.redacted', { count: redacted })}</p>}
      {merged.some(({ continued }) => continued) && <p>{t('copies.continued')}</p>}
      <p>{t('copies.next')}</p>
    </Callout>
  );
}
