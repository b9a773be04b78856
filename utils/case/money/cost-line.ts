import type { Day } from '../dates/days.ts';
import type { Minor } from './amount.ts';

/** One amount of what leaving costs, with what it is worked out from; what is paid back is below zero. */
export type CostLine =
  /** A period that will be billed; `days` of `of` where it is cut by the end of the term. */
  | { type: 'charge'; from: Day; to: Day; days: number; of: number; amount: Minor }
  /** Early termination; `rest` is what would still be billed until `to`. */
  | { type: 'fee'; percent?: string; rest?: Minor; to: Day; amount: Minor }
  /** A billed period of which something comes back: so many days or months of all. */
  | { type: 'refund'; from: Day; to: Day; by: 'days' | 'months' | 'all'; unused: number; of: number; amount: Minor }
  | { type: 'tax'; percent: string; on: Minor; amount: Minor };
