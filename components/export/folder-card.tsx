import { forgetFolder, grantFolder } from '../../utils/case/export-folder.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { askForFolder, canKeepFolder, chooseFolder } from './folder-access.ts';
import type { GrantedFolder } from './granted-folder.ts';

/** A folder that is read by itself: chosen once, asked for again after the browser was closed, given back at a press. */
export function FolderCard({ caseId, folder: { state, look } }: { caseId: string; folder: GrantedFolder }) {
  const { t } = useWords();
  if (!canKeepFolder()) return <p className="text-xs text-quiet">{t('folder.cannot')}</p>;
  const choose = () =>
    attempt(async () => {
      const handle = await chooseFolder();
      if (handle) await grantFolder(caseId, handle);
    });
  const ask = (handle: FileSystemDirectoryHandle) =>
    attempt(async () => {
      await askForFolder(handle);
      look();
    });
  const name = state.type === 'none' ? '' : state.handle.name;
  return (
    <Card title={state.type === 'none' ? t('folder.title') : t(`folder.${state.type}`, { name })}>
      <p className="text-xs text-quiet">{t(`folder.${state.type}.means`)}</p>
      <div className="flex flex-wrap gap-2">
        {state.type === 'closed' && (
          <Button look="primary" onPress={() => void ask(state.handle)}>
            {t('folder.ask')}
          </Button>
        )}
        {state.type === 'open' && <Button onPress={look}>{t('folder.look')}</Button>}
        {(state.type === 'none' || state.type === 'gone') && (
          <Button onPress={() => void choose()}>{t('folder.choose')}</Button>
        )}
        {state.type !== 'none' && (
          <Button look="quiet" onPress={() => void attempt(() => forgetFolder(caseId))}>
            {t('folder.forget')}
          </Button>
        )}
      </div>
    </Card>
  );
}
