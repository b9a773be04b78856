import type { ReactNode } from 'react';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { size } from '../ui/format.ts';
import { Progress } from '../ui/progress.tsx';
import type { useWriting } from './use-writing.ts';

interface WritingStageProps extends Pick<ReturnType<typeof useWriting>, 'stage' | 'place' | 'stop'> {
  /** What begins it. */
  children: ReactNode;
}

/** Where the writing of a bundle stands, with what can be done about it. */
export function WritingStage({ stage, place, stop, children }: WritingStageProps) {
  const { t, language } = useWords();
  switch (stage.type) {
    case 'working': {
      const { done, total, at } = stage.progress;
      return (
        <>
          <Progress
            label={t(stage.doing === 'saving' ? 'bundle.saving' : 'bundle.preparing')}
            detail={at.split('/').at(-1)}
            done={done}
            all={total}
          />
          <div>
            <Button onPress={stop}>{t('bundle.stop')}</Button>
          </div>
        </>
      );
    }
    case 'ready': {
      const { facts, name } = stage;
      return (
        <Callout tone="good" title={t('bundle.ready', { size: size(facts.bytes, language) })} urgent>
          <div className="flex flex-wrap gap-2">
            <Button look="primary" onPress={() => void place(facts, name)}>
              {t('bundle.place')}
            </Button>
            <Button onPress={stop}>{t('bundle.stop')}</Button>
          </div>
        </Callout>
      );
    }
    case 'failed':
      return (
        <>
          {children}
          <Callout tone="bad" title={t(stage.full ? 'failure.diskFull' : 'bundle.failed')} urgent>
            <p>{t('bundle.failed.safe')}</p>
            <p className="text-xs">{stage.message}</p>
          </Callout>
        </>
      );
    case 'saved':
      return (
        <>
          {children}
          <Callout tone="good" title={t('bundle.saved')} urgent>
            <p className="break-all">{stage.name}</p>
          </Callout>
        </>
      );
    case 'idle':
      return children;
    default:
      return stage satisfies never;
  }
}
