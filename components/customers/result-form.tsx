import { useState } from 'react';
import { fieldNames } from '../../utils/customers/fields.ts';
import {
  type CustomerOutcome,
  type CustomerResult,
  isSurprise,
  missingIn,
  type NoticeWay,
  noticeWays,
} from '../../utils/customers/results.ts';
import { noticeNames } from '../../utils/customers/words.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { Button } from '../ui/button.tsx';
import { WordsField } from '../ui/field.tsx';
import { EffectiveField } from './effective-field.tsx';
import { Outcomes } from './outcomes.tsx';
import type { DraftResult } from './propose-result.ts';

interface ResultFormProps {
  /** What order and page say; it fills what the person has not written. */
  draft: DraftResult;
  onRecord(result: CustomerResult): void;
}

/** Which fields an outcome asks for. */
const asks: Record<CustomerOutcome, readonly ('contract' | 'notice' | 'words' | 'note')[]> = {
  terminated: ['contract', 'notice', 'note'],
  waiting: ['contract', 'note'],
  already: ['words', 'note'],
  'not-found': ['note'],
  several: ['note'],
  refused: ['words', 'note'],
  skipped: ['note'],
};

const notTold = 'none';

/** What became of a customer, to be recorded by the person. */
export function ResultForm({ draft, onRecord }: ResultFormProps) {
  const { t, say } = useWords();
  const [written, setWritten] = useState<Partial<DraftResult>>({});
  const all: DraftResult = { ...draft, ...written };
  const set = (more: Partial<DraftResult>) => setWritten((before) => ({ ...before, ...more }));
  const { outcome } = all;
  const parts = outcome ? asks[outcome] : [];
  const result = outcome && resultOf({ ...all, outcome }, parts);
  const missing = result ? missingIn(result) : [];
  const missingNames = { operator: t('customers.operator'), words: t('customers.words'), note: t('customers.note') };
  return (
    <div className="flex flex-col gap-2.5">
      <Outcomes value={outcome} onChange={(next) => set({ outcome: next })} />
      {parts.includes('contract') && (
        <>
          <WordsField
            label={say(fieldNames.reason)}
            value={all.reason ?? ''}
            onChange={(reason) => set({ reason })}
            maxLength={500}
          />
          <EffectiveField value={all.effective ?? ''} onChange={(effective) => set({ effective })} />
          <WordsField
            label={say(fieldNames.approval)}
            value={all.approval ?? ''}
            onChange={(approval) => set({ approval })}
            maxLength={100}
          />
        </>
      )}
      {parts.includes('notice') && (
        <Choice
          label={t('customers.notice')}
          value={all.notice ?? notTold}
          groups={[
            [{ id: notTold, name: t('customers.notice.none') }],
            noticeWays.map((id) => ({ id, name: say(noticeNames[id]) })),
          ]}
          onChoose={(id) => set({ notice: id === notTold ? undefined : (id as NoticeWay) })}
        />
      )}
      {parts.includes('words') && (
        <WordsField
          label={t('customers.words')}
          value={all.words ?? ''}
          onChange={(words) => set({ words })}
          lines={2}
          maxLength={1_000}
        />
      )}
      {parts.includes('note') && (
        <WordsField
          label={t('customers.note')}
          value={all.note ?? ''}
          onChange={(note) => set({ note })}
          lines={2}
          maxLength={1_000}
        />
      )}
      {outcome && (
        <WordsField
          label={t('customers.operator')}
          value={all.operator}
          onChange={(operator) => set({ operator })}
          maxLength={100}
        />
      )}
      {missing.length > 0 && (
        <p className="text-xs text-warn">
          {t('customers.missing', {
            names: missing
              .map((field) =>
                field === 'reason' || field === 'effective' ? say(fieldNames[field]) : missingNames[field],
              )
              .join(t('list.comma')),
          })}
        </p>
      )}
      <div>
        <Button look="primary" isDisabled={!result || missing.length > 0} onPress={() => result && onRecord(result)}>
          {t(outcome && isSurprise(outcome) ? 'customers.record.stop' : 'customers.record')}
        </Button>
      </div>
    </div>
  );
}

/** The result as it is recorded: only what its outcome asks for, and nothing empty. */
function resultOf(
  draft: DraftResult & { outcome: CustomerOutcome },
  parts: readonly ('contract' | 'notice' | 'words' | 'note')[],
): CustomerResult {
  const { outcome, operator, compared, reason, effective, approval, notice, words, note } = draft;
  const given = {
    ...(parts.includes('contract') && { reason, effective, approval }),
    ...(parts.includes('notice') && { notice }),
    ...(parts.includes('words') && { words }),
    ...(parts.includes('note') && { note }),
  };
  const filled = Object.entries(given)
    .map(([field, value]) => [field, value?.trim()])
    .filter(([, value]) => value !== undefined && value !== '');
  return { outcome, operator: operator.trim(), compared, ...Object.fromEntries(filled) };
}
