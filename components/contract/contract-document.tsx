import type { CaseView } from '../../utils/case/cases.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { DropFiles } from '../ui/drop-files.tsx';
import { setTerm } from './act.ts';
import { CandidateRow } from './candidate-row.tsx';
import { useReading } from './use-reading.ts';

/** Reads a contract that the person drops, and shows what its sentences may say; nothing is taken without a press. */
export function ContractDocument({ view, newReader }: { view: CaseView; newReader(): Worker }) {
  const { t } = useWords();
  const { reading, read, settle, stop, putAway } = useReading(view, newReader);
  if (reading?.type === 'reading')
    return (
      <Card title={t('contract.reading', { name: reading.name })}>
        <p role="status" className="text-sm text-quiet">
          {t('contract.reading.here')}
        </p>
        <div>
          <Button onPress={stop}>{t('contract.reading.stop')}</Button>
        </div>
      </Card>
    );
  const candidates = reading?.type === 'answered' && reading.answer.type === 'read' ? reading.answer.candidates : [];
  return (
    <Card title={t('contract.document')}>
      <DropFiles
        label={t('contract.document.drop')}
        choose={t('contract.document.choose')}
        note={t('contract.document.note')}
        accept={['.pdf', '.docx', 'image/*']}
        onFiles={([file]) => file && void read(file)}
      />
      {reading?.type === 'refused' && (
        <Callout tone="bad" title={t(`dropped.${reading.why}`)} urgent>
          <p>{t('dropped.todo')}</p>
        </Callout>
      )}
      {reading?.type === 'answered' && reading.answer.type === 'not-readable' && (
        <Callout tone="warn" title={t(`contract.unread.${reading.answer.why}`)} urgent>
          <p>{t('contract.unread.todo')}</p>
        </Callout>
      )}
      {reading?.type === 'answered' && reading.answer.type === 'read' && (
        <Callout tone="note" title={t(candidates.length > 0 ? 'contract.found' : 'contract.found.none')} urgent>
          <p>{t('contract.found.check')}</p>
        </Callout>
      )}
      {reading?.type === 'answered' && candidates.length > 0 && (
        <>
          <ul className="flex flex-col divide-y divide-line" aria-label={t('contract.found')}>
            {candidates.map((candidate) => (
              <CandidateRow
                key={JSON.stringify(candidate.term)}
                candidate={candidate}
                now={view.state.contract[candidate.term.field]?.value}
                onReject={() => settle(candidate)}
                onAccept={async () => {
                  const { term, page, words } = candidate;
                  const source = {
                    type: 'sentence',
                    evidence: reading.evidence,
                    words,
                    ...(page && { page }),
                  } as const;
                  if (await setTerm(view, term, source)) settle(candidate);
                }}
              />
            ))}
          </ul>
          <div>
            <Button look="quiet" onPress={putAway}>
              {t('contract.found.putAway')}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}
