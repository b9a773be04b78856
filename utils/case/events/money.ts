import * as z from 'zod';
import { decimal, signedDecimal } from '../money/terms.ts';
import { short } from './shapes.ts';

export const lineKinds = ['charge', 'fee', 'credit', 'tax'] as const;
export const differenceReasons = ['seats', 'period', 'tax', 'rounding', 'missing', 'extra', 'unknown'] as const;
export const refundWays = ['transfer', 'card', 'credit-note', 'other'] as const;
export const askWays = ['letter', 'e-mail', 'portal', 'phone'] as const;

const day = z.iso.date();
/** A line of the vendor's bill; what is paid back is below zero. */
export const billLine = z.strictObject({
  line: short,
  text: short,
  kind: z.enum(lineKinds),
  amount: signedDecimal,
});
const money = { amount: decimal, currency: z.string().regex(/^[A-Z]{3}$/) };

/** What leaving costs, what is billed and what comes back, by the person's word. */
export const moneyEvents = [
  /** The day on which it is to be cancelled; an empty one takes it out. */
  z.strictObject({ type: z.literal('money-day-chosen'), day: z.union([day, z.literal('')]) }),
  z.strictObject({ type: z.literal('money-lines-taken'), lines: z.array(billLine).min(1).max(500) }),
  /** A line that is new, or one that is changed. */
  z.strictObject({ type: z.literal('money-line-set'), ...billLine.shape }),
  z.strictObject({ type: z.literal('money-line-removed'), line: short }),
  /** Settles a difference; another amount opens it again. */
  z.strictObject({
    type: z.literal('money-difference-settled'),
    difference: short,
    amount: signedDecimal,
    reason: z.enum(differenceReasons),
    note: short,
  }),
  z.strictObject({ type: z.literal('money-refund-asked'), day, way: z.enum(askWays), ...money }),
  z.strictObject({ type: z.literal('money-refund-promised'), day, ...money }),
  /** One payment of perhaps several; `evidence` shows it. */
  z.strictObject({
    type: z.literal('money-refund-received'),
    day,
    way: z.enum(refundWays),
    evidence: short.optional(),
    ...money,
  }),
  /** When to ask again; an empty day takes it out. */
  z.strictObject({ type: z.literal('money-refund-reminder'), day: z.union([day, z.literal('')]) }),
  /** Takes back an event of this list by its number in the log, or puts it back by taking back the taking back. */
  z.strictObject({ type: z.literal('money-taken-back'), number: z.number().int().positive() }),
] as const;
