import type { Evidence } from '../../utils/case/rows/evidence.ts';
import { sentences } from '../../utils/text.ts';
import { useWords } from '../app/words.tsx';

/** How a line of a record's `notCopied` begins, by what it is about. */
const kinds = {
  styles: 'style sheet ',
  pictures: 'picture ',
  backgrounds: 'background ',
  fonts: 'font ',
  frames: 'frame ',
};

/** What a frozen copy lacks, since it loads nothing and other origins keep their parts to themselves. Nothing for a whole one. */
export function NotCopied({ evidence: { record } }: { evidence: Evidence }) {
  const { t, language } = useWords();
  const lines = Array.isArray(record.notCopied) ? record.notCopied.map(String) : [];
  const parts = (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) => {
    const count = lines.filter((line) => line.startsWith(kinds[kind])).length;
    return count > 0 ? [t(`notCopied.${kind}`, { count })] : [];
  });
  if (parts.length === 0) return null;
  const hasLooks = lines.some((line) => line.startsWith(kinds.styles));
  return (
    <p className="text-xs text-quiet">
      {sentences(
        language,
        t('notCopied', { parts: new Intl.ListFormat(language, { type: 'unit' }).format(parts) }),
        hasLooks && t('notCopied.looks'),
      )}
    </p>
  );
}
