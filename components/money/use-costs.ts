import { useMemo } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { valuesOf } from '../../utils/case/contract/contract.ts';
import type { Field } from '../../utils/case/contract/terms.ts';
import type { CostTerms } from '../../utils/case/money/cost-terms.ts';
import { type Curve, curveOf } from '../../utils/case/money/curve.ts';
import { type Assumed, costTermsOf } from '../../utils/case/money/known-terms.ts';
import { dayNow } from '../../utils/case/playbook/index.ts';

export type Costs =
  | { type: 'missing'; fields: Field[] }
  | { type: 'known'; terms: CostTerms; assumed: Assumed[]; curve: Curve; seats: number | undefined };

/** What leaving costs on the days to come, worked out anew when the contract changes. */
export function useCosts({ site, state: { contract } }: CaseView): Costs {
  const today = dayNow();
  return useMemo(() => {
    const values = valuesOf(contract);
    const known = costTermsOf(site, values);
    if (known.type === 'missing') return known;
    const seats = values.price?.per === 'seat' ? values.seats : undefined;
    return { ...known, curve: curveOf(known.terms, today), seats };
  }, [site, contract, today]);
}
