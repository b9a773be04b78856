import { useEffect, useRef, useState } from 'react';
import type { VerifyReport } from '../../utils/bundle/verify-report.ts';
import { useWords } from '../app/words.tsx';
import { ImportCard } from '../copies/import-card.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { DropFiles } from '../ui/drop-files.tsx';
import { Progress } from '../ui/progress.tsx';
import { VerifyResult } from './verify-result.tsx';

/** What the worker answers to a file: progress any number of times, then one of the others. */
export type VerifyAnswer =
  | { type: 'progress'; done: number; total: number; at: string }
  | { type: 'report'; report: VerifyReport }
  | { type: 'failed'; message: string };

type Stage =
  | { type: 'waiting' }
  | { type: 'reading'; name: string; done: number; total: number }
  | { type: 'read'; name: string; file: File; report: VerifyReport }
  | { type: 'failed'; name: string };

/** Drop a bundle, read what holds, what doesn't and what nobody can tell. No case is needed; nothing is kept unless the person takes the case over. */
export function VerifyView({ newVerifier, newCopier }: { newVerifier(): Worker; newCopier(): Worker }) {
  const { t } = useWords();
  const [stage, setStage] = useState<Stage>({ type: 'waiting' });
  const worker = useRef<Worker>(undefined);
  const stop = () => {
    worker.current?.terminate();
    setStage({ type: 'waiting' });
  };
  useEffect(() => () => worker.current?.terminate(), []);

  const read = ([file]: File[]) => {
    if (!file) return;
    worker.current?.terminate();
    const { name } = file;
    setStage({ type: 'reading', name, done: 0, total: 1 });
    const started = newVerifier();
    worker.current = started;
    started.onerror = () => setStage({ type: 'failed', name });
    started.onmessage = ({ data }: MessageEvent<VerifyAnswer>) => {
      if (data.type === 'progress') setStage({ type: 'reading', name, done: data.done, total: data.total });
      else if (data.type === 'report') setStage({ type: 'read', name, file, report: data.report });
      else setStage({ type: 'failed', name });
    };
    started.postMessage(file);
  };

  return (
    <main className="mx-auto flex w-full max-w-2xl flex-col gap-3 p-4">
      <h1 className="text-xl font-semibold">{t('verify.title')}</h1>
      <p className="text-sm text-quiet">{t('verify.text')}</p>
      <DropFiles
        label={t('verify.drop')}
        choose={t('verify.choose')}
        accept={['.zip', 'application/zip']}
        onFiles={read}
      />
      {stage.type === 'reading' && (
        <Card title={stage.name}>
          <Progress label={t('verify.reading')} done={stage.done} all={stage.total} />
          <div>
            <Button onPress={stop}>{t('verify.stop')}</Button>
          </div>
        </Card>
      )}
      {stage.type === 'failed' && (
        <Callout tone="bad" title={t('verify.failed', { name: stage.name })} urgent>
          <p>{t('verify.failed.text')}</p>
        </Callout>
      )}
      {stage.type === 'read' && <VerifyResult name={stage.name} report={stage.report} />}
      {stage.type === 'read' && stage.report.verdict === 'whole' && (
        <ImportCard bundle={stage.file} newCopier={newCopier} />
      )}
    </main>
  );
}
