import type { CaseView } from '../cases.ts';
import { valuesOf } from '../contract/contract.ts';
import type { Day } from '../dates/days.ts';
import type { Minor } from './amount.ts';
import { billDay } from './bill.ts';
import { costsOf } from './cost.ts';
import { costTermsOf } from './known-terms.ts';
import { ledgerOf } from './ledger.ts';

/** What should come back, worked out for one day of cancelling; more than zero. */
export interface DueRefund {
  day: Day;
  amount: Minor;
  currency: string;
}

/**
 * The refund by the terms of the contract, less what is still to be paid; for the day as {@link billDay} has it.
 * Undefined while terms are missing, and where nothing comes back.
 */
export function dueRefund({ site, state }: Pick<CaseView, 'site' | 'state'>, today: Day): DueRefund | undefined {
  const known = costTermsOf(site, valuesOf(state.contract));
  if (known.type === 'missing') return undefined;
  const day = billDay(ledgerOf(state.events), state, today);
  const { total } = costsOf(known.terms)(day);
  return total < 0n ? { day, amount: -total, currency: known.terms.currency } : undefined;
}
