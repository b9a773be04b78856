import { useId } from 'react';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { duration, size } from '../ui/format.ts';
import { Progress } from '../ui/progress.tsx';
import { paceOf, type Reading } from './readings.ts';

/** A file being read: how far, how fast, how long still, and a way to stop. */
export function ReadingRow({ reading }: { reading: Reading }) {
  const { t, language } = useWords();
  const title = useId();
  const { path, at, done, bytes, stop } = reading;
  const pace = paceOf(reading, performance.now());
  const shown = { done: size(done, language), all: size(bytes, language) };
  return (
    <div className="flex flex-col gap-1.5">
      <p id={title} className="text-sm font-medium">
        {path}
      </p>
      <Progress
        label={t('check.reading', { at: at || path.split('/').at(-1) || path })}
        detail={t('check.done', shown)}
        done={done}
        all={bytes}
      />
      <div className="flex flex-wrap items-center justify-between gap-2 text-xs text-quiet">
        <span className="tabular-nums">
          {pace && t('check.pace', { rate: size(pace.rate, language), left: duration(pace.left, language) })}
        </span>
        <Button aria-describedby={title} onPress={stop}>
          {t('check.stop')}
        </Button>
      </div>
    </div>
  );
}
