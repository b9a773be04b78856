import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { Progress } from '../ui/progress.tsx';
import type { Going } from './use-migration.ts';

interface GoingOnProps {
  going: Going | undefined;
  failed: string | undefined;
  stopped?: boolean;
  onStop(): void;
  /** Left out where the press that began it is still there. */
  onAgain?(): void;
}

/** Long work: how far it is, the way to stop it, and what to do when it failed. */
export function GoingOn({ going, failed, stopped, onStop, onAgain }: GoingOnProps) {
  const { t } = useWords();
  if (failed !== undefined) {
    return (
      <Callout tone="bad" title={t('migration.failed')} urgent>
        <p>{t('migration.failed.safe')}</p>
        <p className="text-xs">{failed}</p>
        {onAgain && <Button onPress={onAgain}>{t('migration.again')}</Button>}
      </Callout>
    );
  }
  if (stopped && onAgain) {
    return (
      <div>
        <Button onPress={onAgain}>{t('migration.again')}</Button>
      </div>
    );
  }
  if (!going) return null;
  return (
    <Card>
      <Progress label={t(`migration.going.${going.what}`)} detail={going.at} done={going.done} all={going.total} />
      <div>
        <Button onPress={onStop}>{t('migration.stop')}</Button>
      </div>
    </Card>
  );
}
