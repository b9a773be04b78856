import { sites } from '../../sites/index.ts';
import { Foldable } from '../ui/foldable.tsx';
import { useWords } from './words.tsx';

/** Which CRMs the program knows, folded: there are too many to read in passing. */
export function SiteNames() {
  const { t, say } = useWords();
  return (
    <Foldable label={t('unknownSite.known', { number: sites.length })}>
      <ul className="grid grid-cols-2 gap-x-3 gap-y-1 text-left text-xs text-quiet">
        {sites.map(({ id, name }) => (
          <li key={id}>{say(name)}</li>
        ))}
      </ul>
    </Foldable>
  );
}
