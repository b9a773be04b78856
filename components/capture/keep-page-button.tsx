import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { db } from '../../utils/case/db.ts';
import type { Motif } from '../../utils/page/picture/plan.ts';
import { useWords } from '../app/words.tsx';
import { Button, type Look } from '../ui/button.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { CameraIcon } from '../ui/icons.tsx';
import { CapturingNow } from './capturing.tsx';
import { keepPage } from './keep-page.ts';
import { MhtmlChoice } from './mhtml-choice.tsx';
import { MotifChoice } from './motif-choice.tsx';

/** Keeps the page of a tab, with the choice of what its picture shows; while it does so, how far it has come. */
export function KeepPageButton({ tabId, caseId, look }: { tabId: number | undefined; caseId: string; look: Look }) {
  const { t } = useWords();
  const [motif, setMotif] = useState<Motif>('page');
  const capturing = useLiveQuery(() => (tabId === undefined ? undefined : db.captures.get(tabId)), [tabId]);
  if (capturing) return <CapturingNow capturing={capturing} />;
  return (
    <>
      <Button
        look={look}
        wide
        isDisabled={tabId === undefined}
        onPress={() => tabId !== undefined && void keepPage({ tabId, caseId, motif })}
      >
        <CameraIcon /> {t('evidence.keepPage')}
      </Button>
      <Foldable level={2} label={t('motif.title', { motif: t(`motif.${motif}`) })}>
        <MotifChoice motif={motif} choose={setMotif} />
        <MhtmlChoice />
      </Foldable>
    </>
  );
}
