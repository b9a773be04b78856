import { putBack } from '../../utils/case/files.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { useReadings } from './readings.ts';

/** The file that was removed last, with the way back. */
export function RemovedFile({ caseId }: { caseId: string }) {
  const { t } = useWords();
  const removed = useReadings((state) => state.removed);
  if (removed?.file.caseId !== caseId) return null;
  const close = () => useReadings.setState({ removed: undefined });
  const undo = async () => {
    if (await attempt(() => putBack(removed))) close();
  };
  return (
    <Callout tone="note" urgent>
      <div className="flex w-full items-start gap-1">
        <div className="flex-1">
          <p className="font-semibold">{t('file.removed', { name: removed.file.name })}</p>
          <p>{t('file.removed.means')}</p>
        </div>
        <IconButton label={t('notice.close')} onPress={close}>
          <CloseIcon />
        </IconButton>
      </div>
      <Button onPress={() => void undo()}>{t('file.undo')}</Button>
    </Callout>
  );
}
