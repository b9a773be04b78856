import type { Site } from '../../../sites/schema.ts';
import type { Field, Period, Terms } from '../contract/terms.ts';
import type { Day } from '../dates/days.ts';
import { endAfterNotice, nextEnd, noticeDays } from '../dates/notice.ts';
import { endOfTerm } from '../dates/period.ts';
import type { CostTerms, Term } from './cost-terms.ts';
import { fraction, fromDecimal, times } from './fraction.ts';
import type { Effect, MoneySpan } from './terms.ts';

/** What is known for working out the cost, or what is missing for it. */
export type KnownTerms = { type: 'known'; terms: CostTerms; assumed: Assumed[] } | { type: 'missing'; fields: Field[] };

/** What nobody said and is taken as usual; it is told beside the result. */
export type Assumed = 'no-fee' | 'no-refund' | 'effect-of-site' | 'renews' | 'no-notice';

/** When a cancellation takes effect, as far as the way in which this CRM is cancelled tells. */
const effectsOfKinds: Record<Site['cancel']['kind'], Effect | undefined> = {
  'self-service-now': 'at-once',
  'self-service-at-term-end': 'period-end',
  'turn-off-renewal': 'term-end',
  'request-form': undefined,
  'written-notice': 'term-end',
  'partner-or-phone': undefined,
};

/**
 * The terms of the contract as the cost is worked out from them.
 * @param site gives how cancelling takes effect, where the person did not say
 */
export function costTermsOf(site: Site, values: Terms): KnownTerms {
  const known = withEnd(values);
  const effect = known.effect ?? effectByNotice(known) ?? effectsOfKinds[site.cancel.kind];
  const term = termOf(known);
  const missing = missingOf(known, effect);
  const { currency, price, period, paidUntil } = known;
  if (missing.length > 0 || !effect || !currency || !price || !period || !paidUntil) {
    return { type: 'missing', fields: missing };
  }
  const seats = price.per === 'seat' ? BigInt(known.seats ?? 1) : 1n;
  const assumed: Assumed[] = [
    ...(known.effect || effectByNotice(known) ? [] : ['effect-of-site' as const]),
    ...(known.fee || !known.end ? [] : ['no-fee' as const]),
    ...(known.refund ? [] : ['no-refund' as const]),
    ...(known.end && !known.renewal ? ['renews' as const] : []),
    ...(known.end && known.renewal !== 'ends' && !known.notice ? ['no-notice' as const] : []),
  ];
  const terms: CostTerms = {
    currency,
    period,
    paidUntil,
    start: known.start,
    effect,
    tax: known.tax,
    term,
    noticeEnd: (day) => noticeEnd(known, day),
    price: times(fromDecimal(price.amount), fraction(seats)),
    fee: known.fee ?? { type: 'none' },
    refund: known.refund ?? { type: 'none' },
  };
  return { type: 'known', terms, assumed };
}

/** The last day as the contract names it, or as it follows from its first day and its length. */
function withEnd(values: Terms): Terms {
  const { start, term } = values;
  return values.end === undefined && start && term ? { ...values, end: endOfTerm(start, term) } : values;
}

/** What has to be known first, in the order in which it is asked for. */
function missingOf(known: Terms, effect: Effect | undefined): Field[] {
  const { refund, period, end, renewal } = known;
  const timed = refund?.type === 'vendor' && refund.within !== undefined;
  const needed: [Field, boolean][] = [
    ['currency', !known.currency],
    ['price', !known.price],
    ['seats', known.price?.per === 'seat' && known.seats === undefined],
    ['period', !period || (refund?.type === 'by-month' && period.unit === 'days')],
    ['paidUntil', !known.paidUntil],
    ['effect', !effect],
    ['end', effect === 'term-end' && !end],
    ['notice', effect === 'after-notice' && !known.notice],
    ['renewalTerm', end !== undefined && renewal !== 'ends' && !renewalOf(known)],
    ['start', timed && !known.start && (refund.since !== 'renewal' || end !== undefined)],
  ];
  return needed.flatMap(([field, lacks]) => (lacks ? [field] : []));
}

/** Notice that ends the contract on other days than the end of its term. */
function effectByNotice({ endsOn }: Terms): Effect | undefined {
  if (endsOn === undefined) return undefined;
  return endsOn === 'term-end' ? 'term-end' : 'after-notice';
}

function noticeEnd(known: Terms, day: Day): Day {
  const { endsOn } = known;
  const monthly = endsOn === 'month-end' || endsOn === 'quarter-end' || endsOn === 'year-end';
  return (monthly ? nextEnd(known, endsOn, day) : endAfterNotice(known, day)) ?? day;
}

function termOf(known: Terms): Term | undefined {
  if (!known.end) return undefined;
  const renewal = known.renewal === 'ends' ? undefined : renewalOf(known);
  return { end: known.end, renewal, lastNotice: (end) => noticeDays(known, end)?.by ?? end };
}

/** How long it goes on each time: as long as the term, where nothing else is told. */
function renewalOf({ renewalTerm, term }: Terms): MoneySpan | undefined {
  const period = renewalTerm ?? term;
  return period && spanOf(period);
}

function spanOf({ n, unit }: Period): MoneySpan | undefined {
  switch (unit) {
    case 'days':
      return { amount: n, unit };
    case 'weeks':
      return { amount: n * 7, unit: 'days' };
    case 'months':
      return { amount: n, unit };
    case 'years':
      return { amount: n * 12, unit: 'months' };
    case 'business-days':
      return undefined;
    default:
      return unit satisfies never;
  }
}
