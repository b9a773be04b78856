import type { CaseView } from '../../utils/case/cases.ts';
import type { TermSource } from '../../utils/case/contract/term-source.ts';
import type { Field, Term } from '../../utils/case/contract/terms.ts';
import { decide } from '../app/decide.ts';

/** Keeps a term of the contract and offers to take that back. */
export function setTerm(view: CaseView, term: Term, source: TermSource = { type: 'person' }): Promise<boolean> {
  return decide(view, { type: 'contract-term-set', term, source }, 'contract.kept');
}

/** Takes a term of the contract out and offers to put it back. */
export function clearTerm(view: CaseView, field: Field): Promise<boolean> {
  return decide(view, { type: 'contract-term-cleared', field }, 'contract.cleared');
}
