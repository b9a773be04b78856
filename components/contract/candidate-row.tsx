import { fieldNames } from '../../utils/case/contract/names.ts';
import type { Candidate } from '../../utils/case/contract/reading/candidates.ts';
import { termText } from '../../utils/case/contract/term-text.ts';
import type { Term } from '../../utils/case/contract/terms.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Lead } from '../ui/lead.tsx';

interface CandidateRowProps {
  candidate: Candidate;
  /** What the field holds already. */
  now: Term['value'] | undefined;
  onAccept(): void;
  onReject(): void;
}

/** What a sentence of the contract may say, the sentence itself, and the person's answer to it. */
export function CandidateRow({ candidate: { term, words, page }, now, onAccept, onReject }: CandidateRowProps) {
  const { t, say } = useWords();
  const name = say(fieldNames[term.field]);
  const value = say(termText(term));
  const same = JSON.stringify(now) === JSON.stringify(term.value);
  return (
    <li className="flex flex-col gap-1.5 py-2.5">
      <p className="text-sm">
        <Lead words={name} look="" />
        <strong className="font-semibold">{value}</strong>
      </p>
      {now !== undefined && !same && (
        <p className="text-xs text-warn">
          {t('contract.found.other', { value: say(termText({ ...term, value: now } as Term)) })}
        </p>
      )}
      <blockquote className="border-l-2 border-accent pl-2 text-xs text-quiet">
        {words}
        {page !== undefined && ` (${t('contract.page', { page })})`}
      </blockquote>
      <div className="flex flex-wrap gap-2">
        <Button onPress={onAccept} aria-label={t('contract.found.acceptOf', { name, value })}>
          {t('contract.found.accept')}
        </Button>
        <Button look="quiet" onPress={onReject} aria-label={t('contract.found.rejectOf', { name, value })}>
          {t('contract.found.reject')}
        </Button>
      </div>
    </li>
  );
}
