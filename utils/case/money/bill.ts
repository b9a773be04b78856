import type { Day } from '../dates/days.ts';
import type { CaseState } from '../state.ts';
import { decimalOf, type Minor, minorOf } from './amount.ts';
import { type Compared, compareBill } from './compare-bill.ts';
import { costsOf } from './cost.ts';
import type { CostTerms } from './cost-terms.ts';
import type { Ledger } from './ledger.ts';

/** The last bill, as far as it is written down, beside what should be on it. */
export interface Bill {
  rows: Compared[];
  /** Differences that nobody explained yet; none before a line of the bill is written down. */
  open: Compared[];
  expected: Minor;
  actual: Minor;
  /** What the person said of a difference, while it is the same one. */
  settledOf(row: Compared): ReturnType<Ledger['settled']['get']>;
}

/** From which day the last bill is worked out: the planned one, else that on which the CRM was seen cancelled, else today. */
export function billDay({ day }: Ledger, { seen }: Pick<CaseState, 'seen'>, today: Day): Day {
  return day ?? seen.cancelledAt?.slice(0, 10) ?? today;
}

/** @param day on which it is cancelled: from then the expected lines are worked out */
export function billOf(terms: CostTerms, seats: number | undefined, ledger: Ledger, day: Day): Bill {
  const cost = costsOf(terms)(day);
  const rows = compareBill(terms, seats, cost, ledger.lines);
  const settledOf = ({ id, apart }: Compared) => {
    const settled = ledger.settled.get(id);
    return settled?.amount === decimalOf(apart, terms.currency) ? settled : undefined;
  };
  return {
    rows,
    open: ledger.lines.length === 0 ? [] : rows.filter((row) => row.apart !== 0n && !settledOf(row)),
    expected: cost.total,
    actual: ledger.lines.reduce((sum, { amount }) => sum + minorOf(amount, terms.currency), 0n),
    settledOf,
  };
}
