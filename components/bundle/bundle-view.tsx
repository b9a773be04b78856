import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { secretFault } from '../../utils/bundle/encrypt.ts';
import type { CaseView } from '../../utils/case/cases.ts';
import { db } from '../../utils/case/db.ts';
import { useSettings } from '../app/settings.tsx';
import { StampTrouble } from '../app/stamp-trouble.tsx';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { Fact } from '../ui/field.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { number, size } from '../ui/format.ts';
import { FileIcon } from '../ui/icons.tsx';
import { useBundleChoice } from './choice.ts';
import { Leaves } from './leaves.tsx';
import { Lock, secretOf } from './lock.tsx';
import { BundleOptions } from './options.tsx';
import { evidenceBytes, filesBytes } from './sizes.ts';
import { useWriting } from './use-writing.ts';
import { WritingStage } from './writing-stage.tsx';
import { Written } from './written.tsx';

interface BundleViewProps {
  view: CaseView;
  newWriter(): Worker;
}

/** Besides what was captured and exported: report, records and the page that checks it. */
const ownBytes = 512 * 1024;

/** The zip that leaves the browser: what is in it, what is still open, writing it, and how to check it. */
export function BundleView({ view, newWriter }: BundleViewProps) {
  const { t, language } = useWords();
  const [choice, change] = useBundleChoice();
  const [passphrase, setPassphrase] = useState('');
  const writing = useWriting(view.case.id, newWriter);
  const { timeStampAuthority: authority } = useSettings();
  const redactions = useLiveQuery(() => db.redactions.where({ caseId: view.case.id }).count(), [view.case.id]) ?? 0;
  const { state, tasks } = view;
  const open = tasks.filter(({ id, status }) => id !== 'bundle' && status !== 'done' && status !== 'not-needed');
  const secret = secretOf(choice, passphrase);
  const host = authority && (URL.parse(authority)?.host ?? authority);
  const bytes = evidenceBytes(state.evidence) + (choice.withFiles ? filesBytes(state.files) : 0) + ownBytes;

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
        <BundleOptions view={view} choice={choice} change={change} redactions={redactions} authority={host} />
        <Lock choice={choice} change={change} passphrase={passphrase} setPassphrase={setPassphrase} />
        <Leaves
          size={size(bytes, language)}
          locked={secret !== undefined}
          stampedBy={choice.stamp ? host : undefined}
        />
        <WritingStage {...writing}>
          <Button
            look="primary"
            wide
            isDisabled={secret !== undefined && secretFault(secret) !== undefined}
            onPress={() => void writing.write({ choice, secret, authority })}
          >
            <FileIcon className="size-4.5" />
            {t('bundle.write')}
          </Button>
        </WritingStage>
        {writing.unstamped !== undefined && (
          <div className="flex flex-col gap-1">
            <StampTrouble error={writing.unstamped} />
            <p className="text-xs text-quiet">{t('bundle.unstamped')}</p>
          </div>
        )}
      </Card>
      {state.bundles.length > 0 && <Written bundles={state.bundles} />}
      <Card title={t('bundle.check')}>
        <p className="text-sm text-quiet">{t('bundle.check.text')}</p>
        <pre className="overflow-x-auto rounded-lg bg-accent-soft p-2 text-xs">sha256sum -c manifest-sha256.txt</pre>
        <Foldable label={t('bundle.limits')}>
          <p className="text-sm text-quiet">{t('bundle.limits.text')}</p>
        </Foldable>
        <Foldable label={t('bundle.handOver')}>
          <ol className="flex list-decimal flex-col gap-1 pl-5 text-sm text-quiet">
            <li>{t('bundle.handOver.write', { options: t('bundle.options') })}</li>
            <li>{t('bundle.handOver.send')}</li>
            <li>
              {t('bundle.handOver.take', {
                more: t('panel.more'),
                verify: t('panel.verify'),
                now: t('copies.import.now'),
              })}
            </li>
          </ol>
        </Foldable>
      </Card>
    </>
  );
}
