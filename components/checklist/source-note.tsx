import type { Site } from '../../sites/schema.ts';
import { sourceWords } from '../../sites/source-words.ts';
import { useWords } from '../app/words.tsx';
import { TextLink } from '../ui/button.tsx';

/** Where a fact comes from and how far to trust it, in words, with the way there. */
export function SourceNote({ site, from }: { site: Site; from: string }) {
  const { t, say } = useWords();
  const url = site.sources[from]?.url;
  return (
    <span className="text-xs opacity-90">
      {say(sourceWords(site, from))}
      {url && (
        <>
          {' '}
          <span className="whitespace-nowrap">
            <TextLink href={url}>{t('source.open')}</TextLink>
          </span>
        </>
      )}
    </span>
  );
}
