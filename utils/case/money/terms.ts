import * as z from 'zod';
import { isCurrency } from './currency.ts';

z.config({ jitless: true });

/** A decimal number as it was written, never a float: `1234.5`. */
export const decimal = z.string().regex(/^\d{1,15}(\.\d{1,6})?$/);
/** The same, where what is paid back is below zero. */
export const signedDecimal = z.string().regex(/^-?\d{1,15}(\.\d{1,6})?$/);
const day = z.iso.date();
const currency = z.string().refine(isCurrency);

/** Length of time in months or days, as a contract counts it. */
const moneySpan = z.strictObject({
  amount: z.number().int().min(1).max(1_200),
  unit: z.enum(['months', 'days']),
});

/** What comes back for a time that is paid for and not used. */
const refund = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('none') }),
  z.strictObject({ type: z.literal('by-day') }),
  z.strictObject({ type: z.literal('by-month') }),
  /** The vendor's own rule, written down as it was known when the person took it. */
  z.strictObject({
    type: z.literal('vendor'),
    site: z.string().max(200),
    /** Source of the site that says so. */
    from: z.string().max(200),
    pays: z.enum(['nothing', 'by-day', 'all']),
    within: moneySpan.optional(),
    /** What the time is counted from: the contract's first day, or each day on which a term begins. */
    since: z.enum(['start', 'renewal']).optional(),
  }),
]);

/** What leaving before the end of the term costs. */
const fee = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('none') }),
  z.strictObject({ type: z.literal('fixed'), amount: decimal }),
  /** Of all that would still be billed until the term ends. */
  z.strictObject({ type: z.literal('share'), percent: decimal.refine((percent) => Number(percent) <= 100) }),
]);

/** The terms of a contract that money depends on: what each may hold. */
export const moneyTerms = {
  /** ISO 4217. */
  currency,
  /** What a period costs before tax. */
  price: z.strictObject({ amount: decimal, per: z.enum(['seat', 'all']) }),
  seats: z.number().int().min(1).max(1_000_000),
  /** How often it is billed, always in advance. */
  period: moneySpan,
  /** The last day that is paid for. */
  paidUntil: day,
  /** From when on it is over, once it was cancelled. */
  effect: z.enum(['at-once', 'period-end', 'term-end', 'after-notice']),
  fee,
  refund,
  /** Percent that a bill puts on top; left out where prices hold the tax already. */
  tax: decimal.refine((percent) => Number(percent) <= 100),
} as const;

export type MoneyTerms = { [Field in keyof typeof moneyTerms]?: z.infer<(typeof moneyTerms)[Field]> };
export type MoneySpan = z.infer<typeof moneySpan>;
export type Fee = z.infer<typeof fee>;
export type Refund = z.infer<typeof refund>;
export type Effect = z.infer<(typeof moneyTerms)['effect']>;
