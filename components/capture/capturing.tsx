import { useEffect } from 'react';
import type { Capturing } from '../../utils/case/rows/tab.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { number } from '../ui/format.ts';
import { Progress } from '../ui/progress.tsx';
import { forgetLeftArchive, stopKeeping } from './keep-page.ts';

/** How far a capture has come, and the way to end it. */
export function CapturingNow({ capturing: { tabId, stage, done, all } }: { capturing: Capturing }) {
  const { t, language } = useWords();
  useEffect(() => {
    if (stage !== 'archiving') return undefined;
    const own = new AbortController();
    void forgetLeftArchive(tabId, own.signal);
    return () => own.abort();
  }, [tabId, stage]);
  const detail = stage === 'picture' && all > 1 ? `${number(done, language)} / ${number(all, language)}` : undefined;
  return (
    <div className="flex flex-col gap-2" role="status">
      {stage === 'pointing' || stage === 'sign-in' ? (
        <p className="text-sm">{t(`capturing.${stage}`)}</p>
      ) : (
        <Progress label={t(`capturing.${stage}`)} detail={detail} done={done} all={all} />
      )}
      {stage === 'picture' && all > 1 && <p className="text-xs text-quiet">{t('capturing.hold')}</p>}
      <div>
        <Button onPress={() => void stopKeeping(tabId)}>{t('capturing.stop')}</Button>
      </div>
    </div>
  );
}
