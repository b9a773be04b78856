import type { CaseView } from '../../utils/case/cases.ts';
import { useScreen } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { KeepPageButton } from '../capture/keep-page-button.tsx';
import { KeepsProof } from '../capture/keeps-proof.tsx';
import { TrailCard } from '../capture/trail-card.tsx';
import { Card } from '../ui/card.tsx';
import { DropFiles } from '../ui/drop-files.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { CameraIcon } from '../ui/icons.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import { useKeeping } from './keeping.ts';
import { KeepingResult } from './keeping-result.tsx';
import { PasteMail } from './paste-mail.tsx';

/** What proves it: pages, mails and documents, each hashed when it was kept. */
export function EvidenceView({ view }: { view: CaseView }) {
  const { t } = useWords();
  const tabId = useScreen((screen) => screen.tabId);
  const caseId = view.case.id;
  const keeping = useKeeping(caseId);
  return (
    <>
      <Card title={t('evidence.keepPage')}>
        <p className="text-sm">{t('evidence.keepPage.how')}</p>
        <KeepsProof />
        <KeepPageButton tabId={tabId} caseId={caseId} look="primary" />
      </Card>
      <TrailCard view={view} />
      <DropFiles
        label={t('evidence.drop')}
        choose={t('files.choose')}
        look="second"
        note={t('evidence.drop.note')}
        onFiles={(files) => void keeping.keep(files)}
      >
        <PasteMail onMail={(mail) => void keeping.keep([mail], 'pasted')} />
      </DropFiles>
      {keeping.keeping && <KeepingResult keeping={keeping.keeping} onStop={keeping.stop} onPutAway={keeping.putAway} />}
      {view.state.evidence.length === 0 && (
        <EmptyState icon={<CameraIcon className="size-5" />} title={t('evidence.none')}>
          <p>{t('evidence.none.what')}</p>
        </EmptyState>
      )}
      {view.state.evidence.toReversed().map((evidence) => (
        <EvidenceCard key={evidence.id} view={view} evidence={evidence} />
      ))}
    </>
  );
}
