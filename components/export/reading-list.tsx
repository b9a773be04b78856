import { forget } from '../../utils/case/export-queue.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { number, size } from '../ui/format.ts';
import { Names } from './names.tsx';
import { ReadingRow } from './reading-row.tsx';
import { dropReading, type Reading, useReadings } from './readings.ts';

/** What is being read, what waits, and what went wrong; each can be cancelled, and all at once. */
export function ReadingList({ caseId }: { caseId: string }) {
  const { t, language } = useWords();
  const own = useReadings(({ readings }) => readings).filter((reading) => reading.caseId === caseId);
  const reading = own.filter(({ state }) => state === 'reading');
  const waiting = own.filter(({ state }) => state === 'waiting');
  const all = [...reading, ...waiting];
  const left = all.reduce((sum, { bytes, done }) => sum + bytes - done, 0);
  return (
    <>
      {(['not-read', 'not-kept'] as const).map((problem) => (
        <Problem key={problem} problem={problem} failed={own.filter(({ state }) => state === problem)} />
      ))}
      {all.length > 0 && (
        <Card title={t('reading.title')}>
          {reading.map((each) => (
            <ReadingRow key={each.id} reading={each} />
          ))}
          {waiting.length > 0 && (
            <Foldable label={t('reading.waiting', { files: number(waiting.length, language) })}>
              <Names names={waiting.map(({ path }) => path)} />
            </Foldable>
          )}
          {all.length > 1 && (
            <div className="flex flex-wrap items-center justify-between gap-2 text-xs text-quiet">
              <span>{t('reading.left', { files: number(all.length, language), size: size(left, language) })}</span>
              <Button onPress={() => stopAll(all)}>{t('reading.stopAll')}</Button>
            </div>
          )}
        </Card>
      )}
    </>
  );
}

/** Those that wait first, so that none begins while others are being stopped. */
function stopAll(all: readonly Reading[]): void {
  for (const { stop } of all.toReversed()) stop();
}

function Problem({ problem, failed }: { problem: 'not-read' | 'not-kept'; failed: Reading[] }) {
  const { t } = useWords();
  const [first] = failed;
  if (!first) return null;
  const close = () => {
    for (const { id } of failed) dropReading(id);
    void attempt(() => forget(failed.map(({ id }) => id)));
  };
  return (
    <Callout tone="bad" title={t(`check.${problem}`, { name: failed.length === 1 ? first.path : '' })} urgent>
      {failed.length > 1 && <Names names={failed.map(({ path }) => path)} />}
      <p>{t(`check.${problem}.todo`)}</p>
      <Button onPress={close}>{t('notice.close')}</Button>
    </Callout>
  );
}
