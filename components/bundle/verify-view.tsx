import { useEffect, useRef, useState } from 'react';
import { pointText, verdictText } from '../../utils/bundle/points.ts';
import type { Point, VerifyReport } from '../../utils/bundle/verify-report.ts';
import { useWords } from '../app/words.tsx';
import { ImportCard } from '../copies/import-card.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { DropFiles } from '../ui/drop-files.tsx';
import { Fact } from '../ui/field.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { moment } from '../ui/format.ts';
import { CheckIcon, InfoIcon, StopIcon } from '../ui/icons.tsx';
import { Progress } from '../ui/progress.tsx';

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
      {stage.type === 'read' && <Result name={stage.name} report={stage.report} />}
      {stage.type === 'read' && stage.report.verdict === 'whole' && (
        <ImportCard bundle={stage.file} newCopier={newCopier} />
      )}
    </main>
  );
}

function Result({ name, report }: { name: string; report: VerifyReport }) {
  const { t, language } = useWords();
  const { about, verdict, points } = report;
  return (
    <>
      <Callout tone={verdict === 'whole' ? 'good' : 'bad'} title={verdictText(report, language)} urgent>
        <p className="break-all">{name}</p>
      </Callout>
      <Card title={t('verify.points')}>
        <ul className="flex flex-col gap-3">
          {points.map((point) => (
            <PointRow key={point.id} point={point} />
          ))}
        </ul>
      </Card>
      <Card title={t('verify.about')}>
        <dl className="flex flex-col gap-1">
          {about.title && <Fact name={t('verify.about.title')}>{about.title}</Fact>}
          {about.writtenAt && (
            <Fact name={t('verify.about.at')}>{readable(about.writtenAt, (iso) => moment(iso, language))}</Fact>
          )}
          {about.software && <Fact name={t('verify.about.software')}>{about.software}</Fact>}
          {about.organisation && <Fact name={t('verify.about.organisation')}>{about.organisation}</Fact>}
          {about.keyFingerprint && (
            <Fact name={t('verify.about.key')}>
              <span className="font-mono text-xs break-all">{about.keyFingerprint}</span>
            </Fact>
          )}
        </dl>
        <p className="text-xs text-quiet">{t('verify.about.trust')}</p>
      </Card>
    </>
  );
}

const icons = {
  holds: <CheckIcon className="mt-0.5 size-4.5 text-good" />,
  fails: <StopIcon className="mt-0.5 size-4.5 text-bad" />,
  unknown: <InfoIcon className="mt-0.5 size-4.5 text-quiet" />,
};

function PointRow({ point }: { point: Point }) {
  const { t, language } = useWords();
  const { title, answer, places } = pointText(point, language);
  return (
    <li className="flex gap-2 text-sm">
      {icons[point.result]}
      <div className="min-w-0 flex-1">
        <p className="font-medium">
          {title} <span className="font-normal text-quiet">· {t(`verify.result.${point.result}`)}</span>
        </p>
        <p className="text-quiet">{answer}</p>
        {places.length > 0 && (
          <Foldable label={t('verify.places', { count: places.length })}>
            <ul className="text-xs break-all">
              {places.map((place) => (
                <li key={place}>{place}</li>
              ))}
            </ul>
          </Foldable>
        )}
      </div>
    </li>
  );
}

/** A time as people read it; what is no time is shown as it stands, since the bundle may say anything. */
function readable(iso: string, say: (iso: string) => string): string {
  return Number.isNaN(Date.parse(iso)) ? iso : say(iso);
}
