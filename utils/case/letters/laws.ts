import { answered, type Plan } from '../playbook/plan.ts';
import type { LetterLaw } from './template.ts';

/**
 * Rules that the answers of the case make apply: PIPL 21 where people in mainland China are in the data, GDPR 28(3)(g) where people in
 * the EU or EEA are. The EU Data Act depends on where the company is, which nobody asked: the person chooses it.
 */
export function lawsOf(plan: Plan): ReadonlySet<LetterLaw> {
  const laws = new Set<LetterLaw>();
  if (answered(plan, 'regions', 'cn')) laws.add('pipl');
  if (answered(plan, 'regions', 'eu')) laws.add('gdpr');
  return laws;
}
