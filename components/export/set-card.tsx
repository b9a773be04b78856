import type { Site } from '../../sites/schema.ts';
import type { JudgedSet } from '../../utils/case/export-answer.ts';
import { useWords } from '../app/words.tsx';
import { Badge } from '../ui/badge.tsx';
import { Card } from '../ui/card.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { number } from '../ui/format.ts';
import { CheckIcon, StopIcon } from '../ui/icons.tsx';
import { groupOf } from './file-groups.ts';
import { FileList } from './file-list.tsx';
import { Names } from './names.tsx';

/** The parts of one export as one: how many are here, and which are missing. */
export function SetCard({ set: { name, files, missing }, site }: { set: JudgedSet; site: Site }) {
  const { t, language } = useWords();
  // A part that was saved twice is one part.
  const here = files.filter(({ replacedBy }) => !replacedBy).length;
  const parts = { here: number(here, language), all: number(here + missing.length, language) };
  const complete = missing.length === 0;
  const sound = files.every((file) => groupOf(file) !== 'trouble');
  return (
    <Card
      title={name}
      aside={
        <Badge
          tone={complete ? 'good' : 'bad'}
          icon={complete ? <CheckIcon className="size-3" /> : <StopIcon className="size-3" />}
        >
          {t('set.parts', parts)}
        </Badge>
      }
    >
      {complete ? (
        <p className="text-sm">{t('set.complete')}</p>
      ) : (
        <div className="text-sm">
          <p className="font-medium text-bad">{t('set.missing')}</p>
          <Names names={missing} />
          <p className="text-xs">{t('set.missing.todo')}</p>
        </div>
      )}
      <Foldable open={!sound} label={t('set.files', { files: number(files.length, language) })}>
        <FileList files={files} site={site} />
      </Foldable>
    </Card>
  );
}
