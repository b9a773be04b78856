import { useWords } from '../app/words.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { Progress } from '../ui/progress.tsx';
import type { Keeping } from './keeping.ts';

interface KeepingResultProps {
  keeping: Keeping;
  onStop(): void;
  onPutAway(): void;
}

/** What became of the files that were dropped: how far it is, what was kept, and why something was not. */
export function KeepingResult({ keeping, onStop, onPutAway }: KeepingResultProps) {
  const { t } = useWords();
  const { all, done, kept, refused, stopped } = keeping;
  if (done < all && !stopped) {
    return (
      <div className="flex flex-col gap-2">
        <Progress label={t('dropped.keeping')} detail={`${done} / ${all}`} done={done} all={all} />
        {all > 1 && <Button onPress={onStop}>{t('dropped.stop')}</Button>}
      </div>
    );
  }
  return (
    <Callout tone={refused.length > 0 || stopped ? 'warn' : 'good'} urgent>
      <div className="flex w-full items-start gap-1">
        <div className="min-w-0 flex-1">
          {kept > 0 && (
            <p className="font-semibold">{all === 1 ? t('dropped.kept') : t('dropped.keptOf', { kept, all })}</p>
          )}
          {stopped && <p>{t('dropped.stopped', { left: all - done })}</p>}
          <ul>
            {refused.map(({ name, why }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list never changes its order
              <li key={index}>
                <span className="font-semibold">{name}</span>: {t(`dropped.${why}`)}
              </li>
            ))}
          </ul>
          {refused.length > 0 && <p>{t('dropped.todo')}</p>}
        </div>
        <IconButton label={t('notice.close')} onPress={onPutAway}>
          <CloseIcon />
        </IconButton>
      </div>
    </Callout>
  );
}
