import { fromMinor, type Minor, toMinor } from './amount.ts';
import type { CostLine } from './cost-line.ts';
import type { CostTerms } from './cost-terms.ts';
import { type Fraction, fraction, fromDecimal, plus, rounded, times } from './fraction.ts';

/** What would explain a difference. */
export type Guess =
  | { reason: 'seats'; seats: number }
  /** As for so many days or months; `of` is how many the period has. */
  | { reason: 'period'; unit: 'days' | 'months'; count: number; of: number }
  /** As with so much tax on top; below zero as without it. */
  | { reason: 'tax'; percent: string }
  | { reason: 'rounding' | 'missing' | 'extra' | 'unknown' };

/** Rates of taxes on services that there are, in whole percents. */
const mostTax = 27;

/**
 * What would explain that another amount is billed than expected, the likeliest first. Each guess gives exactly the amount of the
 * bill; a coincidence is still one, so the person decides.
 * @param actual undefined where the bill has no such line
 */
export function guessesOf(
  terms: CostTerms,
  seats: number | undefined,
  expected: CostLine | undefined,
  actual: Minor | undefined,
): Guess[] {
  if (expected === undefined) return [{ reason: 'extra' }];
  if (actual === undefined) return [{ reason: 'missing' }];
  const apart = actual - expected.amount;
  if (apart === 0n) return [];
  // Rounded for each seat by itself, an amount is up to half a unit a seat away.
  const rounding = BigInt(Math.max(1, Math.floor((seats ?? 1) / 2)));
  if (apart >= -rounding && apart <= rounding) return [{ reason: 'rounding' }];
  const found = [
    ...taxed(terms, expected, actual),
    ...lengths(terms, expected, actual),
    ...seated(terms, seats, expected, actual),
  ];
  return found.length > 0 ? found : otherTax(terms, expected, actual);
}

function taxed({ tax, currency }: CostTerms, expected: CostLine, actual: Minor): Guess[] {
  if (tax === undefined || expected.type === 'tax') return [];
  const rate = plus(fraction(1n), times(fromDecimal(tax), fraction(1n, 100n)));
  if (toMinor(times(fromMinor(expected.amount, currency), rate), currency) === actual)
    return [{ reason: 'tax', percent: tax }];
  const without = toMinor(times(fromMinor(expected.amount, currency), inverse(rate)), currency);
  return without === actual ? [{ reason: 'tax', percent: `-${tax}` }] : [];
}

function otherTax({ currency }: CostTerms, expected: CostLine, actual: Minor): Guess[] {
  const net = fromMinor(expected.amount, currency);
  for (let percent = 1; percent <= mostTax && expected.type !== 'tax'; percent++) {
    const rate = fraction(100n + BigInt(percent), 100n);
    if (toMinor(times(net, rate), currency) === actual) return [{ reason: 'tax', percent: String(percent) }];
  }
  return [{ reason: 'unknown' }];
}

function seated({ currency }: CostTerms, seats: number | undefined, expected: CostLine, actual: Minor): Guess[] {
  if (seats === undefined || (expected.type !== 'charge' && expected.type !== 'refund')) return [];
  const each = times(fromMinor(expected.amount, currency), fraction(1n, BigInt(seats)));
  const count = nearest(fromMinor(actual, currency), each);
  const fits = count > 0n && toMinor(times(each, fraction(count)), currency) === actual;
  return fits && Number(count) !== seats ? [{ reason: 'seats', seats: Number(count) }] : [];
}

/** As for another part of the period, or for several of them. */
function lengths({ price, period, currency }: CostTerms, expected: CostLine, actual: Minor): Guess[] {
  if (expected.type !== 'charge' && expected.type !== 'refund') return [];
  const size = actual < 0n ? -actual : actual;
  const months = period.unit === 'months' ? period.amount : 0;
  const units = [
    ...(months > 0 ? [{ unit: 'months' as const, of: months, most: months * 24 }] : []),
    ...(expected.type === 'charge' || expected.by !== 'months'
      ? [{ unit: 'days' as const, of: expected.of, most: expected.of }]
      : []),
  ];
  for (const { unit, of, most } of units) {
    const one = times(price, fraction(1n, BigInt(of)));
    const count = nearest(fromMinor(size, currency), one);
    if (count < 1n || count > BigInt(most) || toMinor(times(one, fraction(count)), currency) !== size) continue;
    return [{ reason: 'period', unit, count: Number(count), of }];
  }
  return [];
}

function nearest(amount: Fraction, one: Fraction): bigint {
  return one.top === 0n ? 0n : rounded(times(amount, inverse(one)));
}

function inverse({ top, over }: Fraction): Fraction {
  return fraction(over, top);
}
