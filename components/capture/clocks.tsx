import { captureRecord } from '../../utils/evidence/capture-record.ts';
import { useWords } from '../app/words.tsx';
import { Fact } from '../ui/field.tsx';
import { duration, momentIn } from '../ui/format.ts';

/** When a page was kept, by two clocks, and how far they are apart. Nothing for records of another shape. */
export function Clocks({ record }: { record: Record<string, unknown> }) {
  const { t, language } = useWords();
  const read = captureRecord.safeParse(record);
  if (!read.success) return null;
  const { clock, timeZone } = read.data;
  const skew = typeof clock.skewSeconds === 'number' ? clock.skewSeconds : undefined;
  const direction = skew === undefined ? 'unknown' : Math.abs(skew) < 2 ? 'same' : skew > 0 ? 'ahead' : 'behind';
  return (
    <>
      <dl className="flex flex-col gap-1">
        <Fact name={t('clocks.local')}>
          {momentIn(clock.local, timeZone, language)} ({timeZone})
        </Fact>
        <Fact name={t('clocks.server')}>
          {skew === undefined ? t('clocks.none') : momentIn(clock.serverDate, timeZone, language)}
        </Fact>
      </dl>
      <p className="mt-1 text-xs text-quiet">
        {t(`clocks.${direction}`, { difference: duration(Math.abs(skew ?? 0), language) })}
      </p>
    </>
  );
}
