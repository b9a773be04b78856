import type { Place, Site } from '../../sites/schema.ts';
import { useWords } from '../app/words.tsx';
import { SourceNote } from './source-note.tsx';

interface WhereProps {
  site: Site;
  place: Place;
  /** A source that is named beside it anyway. */
  besides?: string;
}

/** The way to a place of the CRM through its menus, and where that is from. */
export function Where({ site, place: { words, from }, besides }: WhereProps) {
  const { t, say } = useWords();
  return (
    <div className="text-xs text-quiet">
      <p>{t('task.where', { words: say(words) })}</p>
      {from !== besides && (
        <p>
          <SourceNote site={site} from={from} />
        </p>
      )}
    </div>
  );
}
