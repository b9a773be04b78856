import type { ReactNode } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { type ContractPart, contractParts, show, useScreen } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { DatesView } from '../dates/dates-view.tsx';
import { LettersView } from '../letters/letters-view.tsx';
import { MoneyView } from '../money/money-view.tsx';
import { Segments } from '../ui/segments.tsx';
import { TermsView } from './terms-view.tsx';

interface ContractViewProps {
  view: CaseView;
  /** Starts the worker that reads contracts. */
  newReader(): Worker;
}

/** The contract: what it says, the days that follow from it, what leaving costs, and the letters. */
export function ContractView({ view, newReader }: ContractViewProps) {
  const { t } = useWords();
  const part = useScreen((screen) => screen.contractPart);
  return (
    <Segments
      label={t('contract.parts')}
      segments={contractParts.map((id) => ({ id, name: t(`contract.part.${id}`) }))}
      open={part}
      onOpen={show.contract}
      panelOf={(id) => panelOf(id, view, newReader)}
    />
  );
}

function panelOf(part: ContractPart, view: CaseView, newReader: () => Worker): ReactNode {
  switch (part) {
    case 'terms':
      return <TermsView view={view} newReader={newReader} />;
    case 'dates':
      return <DatesView view={view} />;
    case 'money':
      return <MoneyView view={view} />;
    case 'letters':
      return <LettersView view={view} />;
    default:
      return part satisfies never;
  }
}
