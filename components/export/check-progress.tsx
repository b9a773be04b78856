import type { FileCheck } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { size } from '../ui/format.ts';
import { Progress } from '../ui/progress.tsx';
import { dropCheck } from './file-check.ts';

/** A file being read: how far, how fast, and a way to stop. */
export function CheckProgress({ check }: { check: FileCheck }) {
  const { t, language } = useWords();
  if (check.problem) {
    return (
      <Callout tone="bad" title={t(`check.${check.problem}`, { name: check.name })} urgent>
        <p>{t(`check.${check.problem}.todo`)}</p>
        <Button onPress={() => dropCheck(check.id)}>{t('notice.close')}</Button>
      </Callout>
    );
  }
  const seconds = Math.max(performance.now() - check.startedAt, 1) / 1000;
  const shown = {
    done: size(check.done, language),
    all: size(check.bytes, language),
    rate: size(check.done / seconds, language),
  };
  return (
    <Card title={check.name}>
      <Progress
        label={t('check.reading', { at: check.at || check.name })}
        detail={t('check.rate', shown)}
        done={check.done}
        all={check.bytes}
      />
      <div>
        <Button onPress={check.stop}>{t('check.stop')}</Button>
      </div>
    </Card>
  );
}
