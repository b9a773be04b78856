import { useState } from 'react';
import type { Site } from '../../sites/schema.ts';
import type { JudgedFile } from '../../utils/case/export-answer.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { number } from '../ui/format.ts';
import { FileRow } from './file-card.tsx';

/** Rows that are drawn at once. */
const step = 40;

/** Many files, some at a time. */
export function FileList({ files, site }: { files: readonly JudgedFile[]; site: Site }) {
  const { t, language } = useWords();
  const [shown, setShown] = useState(step);
  const more = files.length - shown;
  return (
    <>
      <ul className="divide-y divide-line">
        {files.slice(0, shown).map((judged) => (
          <li key={judged.file.id}>
            <FileRow judged={judged} site={site} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button onPress={() => setShown(shown + step)}>
          {t('files.more', { files: number(Math.min(more, step), language) })}
        </Button>
      )}
    </>
  );
}
