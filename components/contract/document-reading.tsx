import type { CaseView } from '../../utils/case/cases.ts';
import type { ContractReading } from '../../utils/case/rows/evidence.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { acceptCandidate, putAway, rejectCandidate } from './answer-candidate.ts';
import { CandidateRow } from './candidate-row.tsx';

/** What was read of one document and not answered yet. It waits here, also when the panel was closed in between. */
export function DocumentReading({ view, reading }: { view: CaseView; reading: ContractReading }) {
  const { t } = useWords();
  const { answer, evidence, name, settled } = reading;
  if (!answer) return null;
  const candidates = answer.type === 'read' ? answer.candidates : [];
  // All of it was answered.
  if (answer.type === 'read' && candidates.length === 0 && settled.length > 0) return null;
  return (
    <section aria-label={name} className="flex flex-col gap-2.5">
      {answer.type === 'not-readable' ? (
        <Callout tone="warn" title={t(`contract.unread.${answer.why}`)} urgent>
          <p>{t('contract.unread.todo')}</p>
        </Callout>
      ) : (
        <Callout tone="note" title={t(candidates.length > 0 ? 'contract.found' : 'contract.found.none')} urgent>
          <p>{t('contract.found.check')}</p>
        </Callout>
      )}
      <p className="text-xs font-medium break-words text-quiet">{name}</p>
      {candidates.length > 0 && (
        <ul className="flex flex-col divide-y divide-line" aria-label={t('contract.found')}>
          {candidates.map((candidate) => (
            <CandidateRow
              key={JSON.stringify(candidate.term)}
              candidate={candidate}
              now={view.state.contract[candidate.term.field]?.value}
              onReject={() => void rejectCandidate(evidence, candidate)}
              onAccept={() => void acceptCandidate(view, evidence, candidate)}
            />
          ))}
        </ul>
      )}
      <div>
        <Button look="quiet" onPress={() => void putAway(evidence)}>
          {t('contract.found.putAway')}
        </Button>
      </div>
    </section>
  );
}
