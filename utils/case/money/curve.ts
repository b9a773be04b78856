import { addDays, addMonths, type Day } from '../dates/days.ts';
import type { Minor } from './amount.ts';
import { type Cost, costsOf } from './cost.ts';
import type { CostTerms } from './cost-terms.ts';
import { addSpan } from './span.ts';

/** What leaving costs on each day of some time, and the day on which it is best done. */
export interface Curve {
  /** One for each day, without gaps. */
  costs: readonly Cost[];
  best: Best;
}

export interface Best {
  cost: Cost;
  /** The last day from the best one on that costs no more. */
  until: Day;
  /** The first day after that, when it is still on the curve. */
  next?: Cost;
}

/** How many days are looked at. */
const most = 1_100;

/**
 * Costs from a day on until the contract renewed once, or one more period was billed, whichever is later.
 * The best day costs least; of those that cost the same the one with the longest use; of those the first, so that nothing can come too late.
 */
export function curveOf(terms: CostTerms, from: Day): Curve {
  const costOf = costsOf(terms);
  const last = lastDay(terms, from, costOf(from).term?.end);
  const costs: Cost[] = [];
  for (let day = from; day <= last && costs.length < most; day = addDays(day, 1)) costs.push(costOf(day));
  return { costs, best: bestOf(costs) };
}

function lastDay({ term, paidUntil, period }: CostTerms, from: Day, termEnd: Day | undefined): Day {
  const latest = (...days: Day[]) => days.toSorted().at(-1) ?? from;
  if (term && !term.renewal) return latest(term.end, from);
  const billed = addDays(addSpan(addDays(latest(paidUntil, from), 1), period), -1);
  return latest(billed, termEnd === undefined ? from : addMonths(termEnd, 1));
}

function bestOf(costs: readonly Cost[]): Best {
  const [first, ...rest] = costs;
  if (!first) throw new RangeError('a curve has at least one day');
  const cost = rest.reduce((best, one) => (isBetter(one, best) ? one : best), first);
  const after = costs.slice(costs.indexOf(cost) + 1);
  const next = after.find(({ total }) => total > cost.total);
  return { cost, until: next ? addDays(next.day, -1) : (after.at(-1)?.day ?? cost.day), next };
}

function isBetter(one: Cost, best: Cost): boolean {
  return one.total === best.total ? one.end > best.end : one.total < best.total;
}

/** The lowest and the highest amount of a curve, and nothing where both lie on one side of it. */
export function boundsOf(costs: readonly Cost[]): { least: Minor; most: Minor } {
  const totals = [0n, ...costs.map(({ total }) => total)].toSorted((one, other) => (one < other ? -1 : 1));
  return { least: totals[0] ?? 0n, most: totals.at(-1) ?? 0n };
}
