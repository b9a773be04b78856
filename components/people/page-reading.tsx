import { useWords } from '../app/words.tsx';
import { Callout } from '../ui/callout.tsx';
import { number } from '../ui/format.ts';
import type { ReadAlong } from './read-along.ts';

interface PageReadingProps {
  /** Rows that were read. */
  read: number;
  /** How many the page says there are. */
  total?: number | undefined;
  trouble: ReadAlong['trouble'];
}

/** How far the list on the page was read, and what to do for the rest of it. */
export function PageReading({ read, total, trouble }: PageReadingProps) {
  const { t, language } = useWords();
  if (read === 0)
    return trouble ? <Trouble trouble={trouble} /> : <p className="text-sm">{t('people.page.looking')}</p>;
  const counts = { read: number(read, language), total: number(total ?? 0, language) };
  const rest = total !== undefined && read < total;
  return (
    <>
      <p role="status" className="text-sm font-medium">
        {total === undefined ? t('people.page.read', counts) : t('people.page.readOf', counts)}
      </p>
      {trouble && <Trouble trouble={trouble} />}
      {!trouble && (total === undefined || rest) && (
        <p className="text-sm text-quiet">{t(rest ? 'people.page.goOn' : 'people.page.perhapsMore')}</p>
      )}
    </>
  );
}

function Trouble({ trouble }: { trouble: NonNullable<ReadAlong['trouble']> }) {
  const { t } = useWords();
  return (
    <Callout tone="warn" title={t(`people.page.trouble.${trouble}`)}>
      <p>{t(`people.page.todo.${trouble}`)}</p>
    </Callout>
  );
}
