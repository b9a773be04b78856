import { forget } from '../../utils/case/export-queue.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { moment, size } from '../ui/format.ts';
import { useLeftBehind } from './use-left-behind.ts';

/** Files that were being read, or waited, when a panel was closed: the browser gives them to no other page, so they have to come again. */
export function LeftBehind({ caseId }: { caseId: string }) {
  const { t, language } = useWords();
  const files = useLeftBehind(caseId);
  const [first] = files;
  if (!first) return null;
  return (
    <Callout tone="warn" title={t('left.title')} urgent>
      <p>{t('left.text', { when: moment(first.queuedAt, language) })}</p>
      <ul className="max-h-48 list-disc overflow-y-auto pl-4">
        {files.map(({ id, path, bytes, modified }) => (
          <li key={id}>
            {path}{' '}
            <span className="text-xs">
              ({size(bytes, language)}, {moment(new Date(modified).toISOString(), language)})
            </span>
          </li>
        ))}
      </ul>
      <Button onPress={() => void attempt(() => forget(files.map(({ id }) => id)))}>{t('left.forget')}</Button>
    </Callout>
  );
}
