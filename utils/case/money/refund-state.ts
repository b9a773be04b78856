import type { Day } from '../dates/days.ts';
import { type Minor, minorOf } from './amount.ts';
import type { Ledger } from './ledger.ts';

/** How far a refund has come. */
export interface RefundState {
  status: 'none' | 'asked' | 'promised' | 'partly' | 'in' | 'late';
  /** What was asked for, or promised when the vendor promised something; with its currency. */
  awaited?: { amount: Minor; currency: string };
  /** What came in that currency. */
  received: Minor;
}

/** A refund is in when all that was promised, or else asked for, has come; it is late when the day to ask again has passed. */
export function refundStateOf({ refund }: Ledger, today: Day): RefundState {
  const { claimed, asked, promised, received: payments, reminder } = refund;
  const said = promised ?? asked;
  const currency = said?.currency ?? payments[0]?.currency;
  const received = payments
    .filter((payment) => payment.currency === currency)
    .reduce((sum, { amount, currency }) => sum + minorOf(amount, currency), 0n);
  const late = reminder !== undefined && reminder < today;
  if (!said) {
    if (payments.length > 0) return { status: 'in', received };
    // A letter that claims it asks for it, whether its amount was noted or not.
    return { status: claimed === undefined ? 'none' : late ? 'late' : 'asked', received };
  }
  const amount = minorOf(said.amount, said.currency);
  const awaited = { amount, currency: said.currency };
  if (received >= amount) return { status: 'in', awaited, received };
  if (late) return { status: 'late', awaited, received };
  if (received > 0n) return { status: 'partly', awaited, received };
  return { status: promised ? 'promised' : 'asked', awaited, received };
}
