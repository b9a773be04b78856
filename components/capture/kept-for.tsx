import type { Evidence } from '../../utils/case/rows/evidence.ts';
import { useWords } from '../app/words.tsx';

const causes = ['warnings', 'reason', 'confirmation', 'state', 'sign-in', 'trail'] as const;

/** What a page was kept for when nobody pressed for it, and how it gets a picture where it has none. */
export function KeptFor({ evidence: { record, parts } }: { evidence: Evidence }) {
  const { t } = useWords();
  const cause = causes.find((one) => one === record.keptFor);
  const hasPicture = parts.some(({ mediaType }) => mediaType.startsWith('image/'));
  return (
    <>
      {cause && <p className="text-xs font-medium text-accent">{t(`keptFor.${cause}`)}</p>}
      {!hasPicture && cause !== 'reason' && <p className="text-xs text-quiet">{t('evidence.noPicture')}</p>}
    </>
  );
}
