import { useState } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { record } from '../app/decide.ts';
import { useWords } from '../app/words.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { moment } from '../ui/format.ts';
import { CloseIcon } from '../ui/icons.tsx';
import { useReadings } from './readings.ts';

/** Downloads that the CRM started and that are not here yet. */
export function Noticed({
  view: {
    case: { id },
    state,
  },
}: {
  view: CaseView;
}) {
  const { t, language } = useWords();
  const [dismissed, setDismissed] = useState<string>();
  const readings = useReadings(({ readings }) => readings).filter(({ caseId }) => caseId === id);
  const here = new Set([...state.files.map(({ name }) => name), ...readings.map(({ path }) => path.split('/').at(-1))]);
  const waiting = new Map(state.downloads.filter(({ name }) => !here.has(name)).map(({ name, at }) => [name, at]));
  const dismiss = async (name: string) => {
    if (await record(id, { type: 'download-dismissed', name })) setDismissed(name);
  };
  return (
    <>
      {waiting.size > 0 && (
        <Callout tone="note">
          <ul className="flex max-h-48 w-full flex-col gap-1 overflow-y-auto">
            {[...waiting].map(([name, at]) => (
              <li key={name}>
                <p className="font-semibold wrap-anywhere">{t('files.noticed', { name })}</p>
                <div className="flex flex-wrap items-center justify-between gap-x-2">
                  <span className="text-xs">{moment(at, language)}</span>
                  <Button
                    look="quiet"
                    aria-label={t('files.noticed.dismissOf', { name })}
                    onPress={() => void dismiss(name)}
                  >
                    {t('files.noticed.dismiss')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
          <p>{t('files.noticed.todo')}</p>
        </Callout>
      )}
      {dismissed !== undefined && state.dismissed.some(({ name }) => name === dismissed) && (
        <Dismissed caseId={id} name={dismissed} onClose={() => setDismissed(undefined)} />
      )}
    </>
  );
}

/** The download that was said to be no export, with the way back. */
function Dismissed({ caseId, name, onClose }: { caseId: string; name: string; onClose(): void }) {
  const { t } = useWords();
  return (
    <Callout tone="note" urgent>
      <div className="flex w-full items-center gap-1">
        <p className="min-w-0 flex-1 wrap-anywhere">{t('files.noticed.dismissed', { name })}</p>
        <Button look="quiet" onPress={() => void record(caseId, { type: 'download-put-back', name })}>
          {t('file.undo')}
        </Button>
        <IconButton label={t('notice.close')} onPress={onClose}>
          <CloseIcon />
        </IconButton>
      </div>
    </Callout>
  );
}
