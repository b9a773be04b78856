import type { ReactNode } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { fieldNames } from '../../utils/case/contract/names.ts';
import type { Field } from '../../utils/case/contract/terms.ts';
import { useWords } from '../app/words.tsx';
import { IconButton } from '../ui/button.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { clearTerm } from './act.ts';

interface TermRowProps {
  view: CaseView;
  field: Field;
  /** The control of the field. */
  children: ReactNode;
}

/** A field of the contract, where its value is from, and a press that takes it out. */
export function TermRow({ view, field, children }: TermRowProps) {
  const { t, say } = useWords();
  const kept = view.state.contract[field];
  return (
    <div>
      <div className="flex items-end gap-1">
        <div className="min-w-0 flex-1">{children}</div>
        {kept ? (
          <IconButton
            label={t('contract.clear', { name: say(fieldNames[field]) })}
            onPress={() => void clearTerm(view, field)}
          >
            <CloseIcon />
          </IconButton>
        ) : (
          // All fields end at one line, whether there is something to take out or not.
          <span className="w-8" />
        )}
      </div>
      {kept?.source.type === 'sentence' && (
        <blockquote className="mt-1 border-l-2 border-accent pl-2 text-xs text-quiet">
          {kept.source.words}
          {kept.source.page !== undefined && ` (${t('contract.page', { page: kept.source.page })})`}
        </blockquote>
      )}
    </div>
  );
}
