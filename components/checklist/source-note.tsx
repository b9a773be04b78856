import type { Site } from '../../sites/schema.ts';
import { useWords } from '../app/words.tsx';
import { TextLink } from '../ui/button.tsx';

/** Where a fact comes from and how far to trust it, in words. */
export function SourceNote({ site, from }: { site: Site; from: string }) {
  const { t, say } = useWords();
  const source = site.sources[from];
  if (!source) return null;
  return (
    <span className="text-xs opacity-90">
      {t(`grade.${source.grade}`)} ·{' '}
      {source.url ? <TextLink href={source.url}>{say(source.note)}</TextLink> : say(source.note)} ·{' '}
      {t('grade.seen', { when: source.seen })}
    </span>
  );
}
