import type { CaseView } from '../../utils/case/cases.ts';
import type { Candidate } from '../../utils/case/contract/reading/candidates.ts';
import { putReadingAway, reopenCandidate, settleCandidate } from '../../utils/case/contract/readings.ts';
import type { ContractReading } from '../../utils/case/rows/evidence.ts';
import { attempt } from '../app/attempt.ts';
import { show } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { setTerm } from './act.ts';
import { CandidateRow } from './candidate-row.tsx';

/** What was read of one document and not answered yet. It waits here, also when the panel was closed in between. */
export function DocumentReading({ view, reading }: { view: CaseView; reading: ContractReading }) {
  const { t } = useWords();
  const { answer, evidence, name, settled } = reading;
  if (!answer) return null;
  const candidates = answer.type === 'read' ? answer.candidates : [];
  // All of it was answered.
  if (answer.type === 'read' && candidates.length === 0 && settled.length > 0) return null;
  const reject = (candidate: Candidate) =>
    attempt(async () => {
      await settleCandidate(evidence, candidate);
      const undo = () => reopenCandidate(evidence, candidate);
      show.notice({ tone: 'good', text: 'contract.found.rejected', undo });
    });
  const accept = async (candidate: Candidate) => {
    const { term, page, words } = candidate;
    const source = { type: 'sentence', evidence, words, ...(page && { page }) } as const;
    if (await setTerm(view, term, source)) await settleCandidate(evidence, candidate);
  };
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
              onReject={() => void reject(candidate)}
              onAccept={() => void accept(candidate)}
            />
          ))}
        </ul>
      )}
      <div>
        <Button look="quiet" onPress={() => void attempt(() => putReadingAway(evidence))}>
          {t('contract.found.putAway')}
        </Button>
      </div>
    </section>
  );
}
