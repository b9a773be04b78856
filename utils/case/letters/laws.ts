import { valuesOf } from '../contract/contract.ts';
import { dataActApplies } from '../dates/laws.ts';
import { answered } from '../playbook/plan.ts';
import type { CaseState } from '../state.ts';
import type { LetterLaw } from './template.ts';

/**
 * Rules that the answers of the case make apply: PIPL 21 where people in mainland China are in the data, GDPR 28(3)(g) where people in
 * the EU or EEA are, the UK GDPR's where people in the United Kingdom are, and the EU Data Act where the company has its seat in the EU
 * and goes on to another system.
 */
export function lawsOf({ plan, contract }: Pick<CaseState, 'plan' | 'contract'>): ReadonlySet<LetterLaw> {
  const laws = new Set<LetterLaw>();
  if (answered(plan, 'regions', 'cn')) laws.add('pipl');
  if (answered(plan, 'regions', 'eu')) laws.add('gdpr');
  if (answered(plan, 'regions', 'uk')) laws.add('uk-gdpr');
  if (dataActApplies(valuesOf(contract), plan)) laws.add('data-act');
  return laws;
}
