import { type Minor, minorOf } from './amount.ts';
import type { Cost } from './cost.ts';
import type { CostLine } from './cost-line.ts';
import type { CostTerms } from './cost-terms.ts';
import { type Guess, guessesOf } from './guess-difference.ts';
import type { BillLine } from './ledger.ts';
import type { LineKind } from './names.ts';

/** What should be on the bill beside what is; one of them may be missing. */
export interface Compared {
  /** The same for as long as the lines are the same ones. */
  id: string;
  kind: LineKind;
  expected?: CostLine;
  actual?: BillLine;
  /** The bill less what was expected. */
  apart: Minor;
  /** What would explain the difference, the likeliest first; empty where there is none. */
  guesses: Guess[];
}

const kindOf: Record<CostLine['type'], LineKind> = { charge: 'charge', fee: 'fee', refund: 'credit', tax: 'tax' };

/**
 * Holds the lines of a bill against what should be on it. Lines of one kind belong together by their amounts; those that are left
 * by their order.
 */
export function compareBill(
  terms: CostTerms,
  seats: number | undefined,
  cost: Cost,
  bill: readonly BillLine[],
): Compared[] {
  return (['charge', 'fee', 'credit', 'tax'] as const).flatMap((kind) => {
    const expected = cost.lines.filter((line) => kindOf[line.type] === kind);
    const actual = bill.filter((line) => line.kind === kind);
    const amountOf = ({ amount }: BillLine) => minorOf(amount, terms.currency);
    const same = new Map<CostLine, BillLine>();
    for (const line of expected) {
      const fits = actual.find((one) => amountOf(one) === line.amount && ![...same.values()].includes(one));
      if (fits) same.set(line, fits);
    }
    const left = actual.filter((line) => ![...same.values()].includes(line));
    const pairs = expected.map((line) => [line, same.get(line) ?? left.shift()] as const);
    return [...pairs, ...left.map((line) => [undefined, line] as const)].map(([line, billed], index): Compared => {
      const apart = (billed ? amountOf(billed) : 0n) - (line?.amount ?? 0n);
      return {
        id: line ? `${kind} ${index + 1}` : `${kind} + ${billed?.line}`,
        kind,
        expected: line,
        actual: billed,
        apart,
        guesses: guessesOf(terms, seats, line, billed && amountOf(billed)),
      };
    });
  });
}
