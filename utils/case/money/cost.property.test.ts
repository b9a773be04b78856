import { parseDate } from '@internationalized/date';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costsOf } from './cost.ts';
import type { CostTerms } from './cost-terms.ts';
import { fromDecimal } from './fraction.ts';
import { generatedCases } from './testing/cases.ts';
import { type SimulatedTerms, simulatedCost } from './testing/simulated-cost.ts';

test('10,000 generated contracts cost what a calendar walked day by day says', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(generatedCases, ({ terms, day }) => {
      const { end, total } = costsOf(asCostTerms(terms))(day);
      expect({ end, total }).toEqual(simulatedCost(terms, day));
    }),
    { numRuns: 10_000 },
  );
});

function asCostTerms({ price, term, noticeDays, ...terms }: SimulatedTerms): CostTerms {
  const notice = term?.notice;
  const lastNotice = (end: string) =>
    parseDate(end)
      .subtract({ days: notice?.amount ?? 0 })
      .toString();
  const noticeEnd = (day: string) => parseDate(day).add({ days: noticeDays }).toString();
  return {
    ...terms,
    noticeEnd,
    price: fromDecimal(price),
    term: term && { end: term.end, renewal: term.renewal, lastNotice },
  };
}
