import type { Site } from '../../sites/schema.ts';
import type { ExportAnswer } from '../../utils/case/export-answer.ts';
import { useWords } from '../app/words.tsx';
import { Card } from '../ui/card.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { number } from '../ui/format.ts';
import { FileCard } from './file-card.tsx';
import { fewFiles, groupsOf } from './file-groups.ts';
import { FileList } from './file-list.tsx';
import { SetCard } from './set-card.tsx';

/** Every file of the case: sets of parts as one, a few others in full, many in groups. */
export function CheckedFiles({ answer: { files, sets }, site }: { answer: ExportAnswer; site: Site }) {
  const { t, language } = useWords();
  const inSets = new Set(sets.flatMap((set) => set.files));
  const single = files.filter((judged) => !inSets.has(judged));
  return (
    <>
      {sets.map((set) => (
        <SetCard key={set.name} set={set} site={site} />
      ))}
      {single.length <= fewFiles
        ? single.map((judged) => <FileCard key={judged.file.id} judged={judged} site={site} />)
        : groupsOf(single).map(({ group, files: own }) => (
            <Card key={group}>
              <Foldable
                open={group === 'trouble'}
                label={t(`files.group.${group}`, { files: number(own.length, language) })}
              >
                <FileList files={own} site={site} />
              </Foldable>
            </Card>
          ))}
    </>
  );
}
