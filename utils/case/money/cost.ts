import { addDays, type Day } from '../dates/days.ts';
import { fromMinor, type Minor, minorOf, toMinor } from './amount.ts';
import { type Billing, billingOf, type Period } from './billing.ts';
import type { CostLine } from './cost-line.ts';
import type { CostTerms } from './cost-terms.ts';
import { billedDays, type Ending, endingOf } from './ending.ts';
import { fraction, fromDecimal, times } from './fraction.ts';
import { refundLines } from './refund-lines.ts';

/** What leaving comes to when it is cancelled on a day: all that is still to be paid, less what comes back. */
export interface Cost extends Ending {
  day: Day;
  lines: CostLine[];
  total: Minor;
}

/**
 * Works out what leaving costs for any day on which it may be cancelled. What is paid already is not in it. Every line is rounded
 * to the smallest unit of the currency, a half away from zero.
 * @throws TypeError when the terms lack what they need each other for; `costTermsOf` makes sure of that
 */
export function costsOf(terms: CostTerms): (day: Day) => Cost {
  const billing = billingOf(terms.period, terms.paidUntil, terms.start);
  return (day) => {
    const ending = endingOf(terms, billing, day);
    const lines: CostLine[] = [
      ...chargeLines(terms, billing, ending),
      ...feeLines(terms, billing, ending),
      ...refundLines(terms, billing, ending, day),
    ];
    const net = sum(lines);
    if (terms.tax !== undefined && net !== 0n) lines.push(taxLine(terms.tax, net, terms.currency));
    return { ...ending, day, lines, total: sum(lines) };
  };
}

function sum(lines: readonly CostLine[]): Minor {
  return lines.reduce((total, { amount }) => total + amount, 0n);
}

function taxLine(percent: string, on: Minor, currency: string): CostLine {
  const amount = toMinor(times(fromMinor(on, currency), times(fromDecimal(percent), fraction(1n, 100n))), currency);
  return { type: 'tax', percent, on, amount };
}

/** Every period that begins before the contract ends is billed in advance. */
function chargeLines(terms: CostTerms, billing: Billing, ending: Ending): CostLine[] {
  return unpaidPeriods(terms, billing, ending, ({ from }) => from <= ending.end);
}

function feeLines(terms: CostTerms, billing: Billing, ending: Ending): CostLine[] {
  const { fee, currency } = terms;
  if (!ending.term || ending.end >= ending.term.end || fee.type === 'none') return [];
  const to = ending.term.end;
  if (fee.type === 'fixed') return [{ type: 'fee', to, amount: minorOf(fee.amount, currency) }];
  const later = unpaidPeriods(terms, billing, ending, ({ from }) => from <= to).filter(({ from }) => from > ending.end);
  const rest = sum(later);
  const share = times(fromDecimal(fee.percent), fraction(1n, 100n));
  const amount = toMinor(times(fromMinor(rest, currency), share), currency);
  return [{ type: 'fee', percent: fee.percent, rest, to, amount }];
}

function unpaidPeriods(
  { price, currency }: CostTerms,
  billing: Billing,
  ending: Ending,
  belongs: (period: Period) => boolean,
): Extract<CostLine, { type: 'charge' }>[] {
  const lines: Extract<CostLine, { type: 'charge' }>[] = [];
  for (let index = 0; belongs(billing.period(index)); index++) {
    const period = billing.period(index);
    const days = billedDays(period, ending);
    const amount = toMinor(times(price, fraction(BigInt(days), BigInt(period.days))), currency);
    lines.push({
      type: 'charge',
      from: period.from,
      to: addDays(period.from, days - 1),
      days,
      of: period.days,
      amount,
    });
  }
  return lines;
}
