import { addDays, type Day } from '../dates/days.ts';
import type { Cost } from './cost.ts';
import type { CostTerms } from './cost-terms.ts';
import type { Curve } from './curve.ts';

/** Why a day stands in the table beside the curve. */
export type Milestone =
  | 'first'
  | 'best'
  | 'notice'
  | 'notice-late'
  | 'paid-until'
  | 'unpaid'
  | 'term-end'
  | 'planned'
  | 'jump';

/** The days on which something changes, oldest first, each with its reasons. */
export function milestonesOf(
  terms: CostTerms,
  { costs, best }: Curve,
  planned?: Day,
): { cost: Cost; reasons: Milestone[] }[] {
  const reasons = new Map<Day, Milestone[]>();
  const mark = (day: Day | undefined, reason: Milestone) => {
    if (day !== undefined) reasons.set(day, [...(reasons.get(day) ?? []), reason]);
  };
  mark(costs[0]?.day, 'first');
  mark(best.cost.day, 'best');
  mark(planned, 'planned');
  if (terms.effect === 'term-end' && terms.term?.renewal) {
    for (const end of new Set(costs.flatMap(({ term }) => term?.end ?? []))) {
      const last = terms.term.lastNotice(end);
      mark(last, 'notice');
      mark(addDays(last, 1), 'notice-late');
    }
  }
  mark(terms.paidUntil, 'paid-until');
  mark(addDays(terms.paidUntil, 1), 'unpaid');
  mark(terms.term?.end, 'term-end');
  for (const day of jumps(costs)) mark(day, 'jump');
  return costs.flatMap((cost) => {
    const of = reasons.get(cost.day);
    return of ? [{ cost, reasons: of.length > 1 ? of.filter((reason) => reason !== 'jump') : of }] : [];
  });
}

/** How many jumps stand in the table. */
const mostJumps = 12;

/** The days on which the cost rises most, where it does not rise as on every day before. */
function jumps(costs: readonly Cost[]): Day[] {
  const steps = costs
    .slice(1)
    .map((cost, index) => ({ day: cost.day, step: cost.total - (costs[index]?.total ?? 0n) }));
  return steps
    .filter(({ step }, index) => index > 0 && step > 2n * (steps[index - 1]?.step ?? 0n) && step > 0n)
    .slice(0, mostJumps)
    .map(({ day }) => day);
}
