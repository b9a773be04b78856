import type { CaseView } from '../../utils/case/cases.ts';
import { type TermSource, termOf } from '../../utils/case/contract/contract.ts';
import type { Field, Term } from '../../utils/case/contract/terms.ts';
import type { CaseEvent } from '../../utils/case/events/index.ts';
import { append } from '../../utils/case/log.ts';
import { attempt } from '../app/attempt.ts';
import { show } from '../app/screen.ts';

/** Keeps a term of the contract and offers to take that back. */
export function setTerm(view: CaseView, term: Term, source: TermSource = { type: 'person' }): Promise<boolean> {
  return change(view, term.field, { type: 'contract-term-set', term, source }, 'contract.kept');
}

/** Takes a term of the contract out and offers to put it back. */
export function clearTerm(view: CaseView, field: Field): Promise<boolean> {
  return change(view, field, { type: 'contract-term-cleared', field }, 'contract.cleared');
}

function change(
  view: CaseView,
  field: Field,
  event: CaseEvent,
  text: 'contract.kept' | 'contract.cleared',
): Promise<boolean> {
  const back = asItWas(view, field);
  return attempt(async () => {
    await append(view.case.id, event);
    show.notice({ tone: 'good', text, undo: () => append(view.case.id, back) });
  });
}

/** The event that brings a field back to what it is now. */
function asItWas({ state: { contract } }: CaseView, field: Field): CaseEvent {
  const term = termOf(contract, field);
  const source = contract[field]?.source;
  return term && source ? { type: 'contract-term-set', term, source } : { type: 'contract-term-cleared', field };
}
