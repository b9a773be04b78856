import type { Day } from '../dates/days.ts';
import type { Fraction } from './fraction.ts';
import type { Effect, Fee, MoneySpan, Refund } from './terms.ts';

/** All that the cost of leaving depends on. What is not known must be asked for before: see `costTermsOf`. */
export interface CostTerms {
  /** ISO 4217. */
  currency: string;
  /** Of one billing period and all seats, before tax. */
  price: Fraction;
  period: MoneySpan;
  /** The last day that is paid for. */
  paidUntil: Day;
  /** The contract's first day. */
  start?: Day;
  effect: Effect;
  fee: Fee;
  refund: Refund;
  /** Percent on top of every amount. */
  tax?: string;
  /** The last day after a notice on some day, where the notice period decides. */
  noticeEnd?(day: Day): Day;
  /** Left out where the contract goes on from period to period. */
  term?: Term;
}

/** A term with an end. */
export interface Term {
  /** The last day. */
  end: Day;
  /** How long it goes on each time it renews; left out where it ends by itself. */
  renewal?: MoneySpan;
  /** The last day on which a notice is in time for a term that ends on this day. */
  lastNotice(end: Day): Day;
}
