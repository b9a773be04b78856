import type { CaseView } from '../../utils/case/cases.ts';
import { useScreen } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { KeepPageButton } from '../capture/keep-page-button.tsx';
import { Card } from '../ui/card.tsx';
import { DropFiles } from '../ui/drop-files.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { CameraIcon } from '../ui/icons.tsx';
import { EvidenceCard } from './evidence-card.tsx';
import { keepDropped } from './keep-dropped.ts';

/** What proves it: pages, mails and documents, each hashed when it was kept. */
export function EvidenceView({ view }: { view: CaseView }) {
  const { t } = useWords();
  const tabId = useScreen((screen) => screen.tabId);
  const caseId = view.case.id;
  return (
    <>
      <Card title={t('evidence.keepPage')}>
        <p className="text-sm">{t('evidence.keepPage.how')}</p>
        <KeepPageButton tabId={tabId} caseId={caseId} look="primary" />
      </Card>
      <DropFiles
        label={t('evidence.drop')}
        choose={t('files.choose')}
        note={t('evidence.drop.note')}
        accept={['.eml', 'message/rfc822', 'application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'image/gif']}
        onFiles={(files) => void keepDropped(caseId, files)}
      />
      {view.state.evidence.length === 0 && (
        <EmptyState icon={<CameraIcon className="size-5" />} title={t('evidence.none')}>
          <p>{t('evidence.none.what')}</p>
        </EmptyState>
      )}
      {view.state.evidence.toReversed().map((evidence) => (
        <EvidenceCard key={evidence.id} evidence={evidence} />
      ))}
    </>
  );
}
