import { useEffect, useRef, useState } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { attempt, isDiskFull } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { Hash } from '../ui/copy.tsx';
import { Fact } from '../ui/field.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { moment, number } from '../ui/format.ts';
import { FileIcon } from '../ui/icons.tsx';
import { Progress } from '../ui/progress.tsx';
import { saveBundle, type Writing, writeBundle } from './write-bundle.ts';

interface BundleViewProps {
  view: CaseView;
  newWriter(): Worker;
}

type Stage =
  | { type: 'idle' }
  | { type: 'writing'; done: number; total: number; at: string }
  | { type: 'failed'; full: boolean; message: string };

/** The zip that leaves the browser: what is in it, what is still open, writing it, and how to check it. */
export function BundleView({ view, newWriter }: BundleViewProps) {
  const { t, language } = useWords();
  const [stage, setStage] = useState<Stage>({ type: 'idle' });
  const writing = useRef<Writing>(undefined);
  useEffect(() => () => writing.current?.stop(), []);
  const { state, tasks } = view;
  const open = tasks.filter(({ id, status }) => id !== 'bundle' && status !== 'done' && status !== 'not-needed');

  const write = async () => {
    setStage({ type: 'writing', done: 0, total: 1, at: '' });
    writing.current = writeBundle(view.case.id, language, newWriter, ({ done, total, at }) =>
      setStage({ type: 'writing', done, total, at }),
    );
    try {
      const bundle = await writing.current.bundle;
      await attempt(() => saveBundle(view.case.id, bundle));
      setStage({ type: 'idle' });
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return setStage({ type: 'idle' });
      setStage({
        type: 'failed',
        full: isDiskFull(error),
        message: error instanceof Error ? error.message : String(error),
      });
    }
  };

  return (
    <>
      <Card title={t('bundle.title')} strong>
        <p className="text-sm text-quiet">{t('bundle.what')}</p>
        <dl className="flex flex-col gap-1">
          <Fact name={t('bundle.events')}>{number(state.events.length, language)}</Fact>
          <Fact name={t('bundle.evidence')}>{number(state.evidence.length, language)}</Fact>
          <Fact name={t('bundle.files')}>{number(state.files.length, language)}</Fact>
        </dl>
        {open.length > 0 && (
          <Callout tone="note" title={t('bundle.open', { count: open.length })}>
            <p>{t('bundle.open.text')}</p>
          </Callout>
        )}
        {stage.type === 'writing' ? (
          <>
            <Progress
              label={t('bundle.writing')}
              detail={stage.at.split('/').at(-1)}
              done={stage.done}
              all={stage.total}
            />
            <div>
              <Button onPress={() => writing.current?.stop()}>{t('bundle.stop')}</Button>
            </div>
          </>
        ) : (
          <Button look="primary" wide onPress={() => void write()}>
            <FileIcon className="size-4.5" />
            {t('bundle.write')}
          </Button>
        )}
        {stage.type === 'failed' && (
          <Callout tone="bad" title={t(stage.full ? 'failure.diskFull' : 'bundle.failed')} urgent>
            <p>{t('bundle.failed.safe')}</p>
            <p className="text-xs">{stage.message}</p>
          </Callout>
        )}
      </Card>
      {state.bundles.length > 0 && <Written view={view} />}
      <Card title={t('bundle.check')}>
        <p className="text-sm text-quiet">{t('bundle.check.text')}</p>
        <pre className="overflow-x-auto rounded-lg bg-accent-soft p-2 text-xs">sha256sum -c manifest-sha256.txt</pre>
        <Foldable label={t('bundle.limits')}>
          <p className="text-sm text-quiet">{t('bundle.limits.text')}</p>
        </Foldable>
      </Card>
    </>
  );
}

function Written({ view: { state } }: { view: CaseView }) {
  const { t, language } = useWords();
  return (
    <Card title={t('bundle.written')}>
      <ul className="flex flex-col gap-2">
        {state.bundles.toReversed().map(({ name, sha256, at, seq }) => (
          <li key={seq} className="text-sm">
            <p className="font-medium break-all">{name}</p>
            <p className="text-xs text-quiet">{moment(at, language)}</p>
            <Hash sha256={sha256} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
