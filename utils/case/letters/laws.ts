import { answered, type Plan } from '../playbook/plan.ts';
import type { LetterLaw } from './template.ts';

/**
 * Rules that the answers of the case make apply: PIPL 21 where people in mainland China are in the data, GDPR 28(3)(g) where people in
 * the EU or EEA are, the UK GDPR's where people in the United Kingdom are. The EU Data Act depends on where the company is, which the
 * answers don't tell: the person chooses it.
 */
export function lawsOf(plan: Plan): ReadonlySet<LetterLaw> {
  const laws = new Set<LetterLaw>();
  if (answered(plan, 'regions', 'cn')) laws.add('pipl');
  if (answered(plan, 'regions', 'eu')) laws.add('gdpr');
  if (answered(plan, 'regions', 'uk')) laws.add('uk-gdpr');
  return laws;
}
