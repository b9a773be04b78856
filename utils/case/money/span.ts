import { addDays, addMonths, type Day } from '../dates/days.ts';
import type { MoneySpan } from './terms.ts';

/** A span later, `count` times over; counted from the first day, so that the 31st comes back after a short month. */
export function addSpan(day: Day, { amount, unit }: MoneySpan, count = 1): Day {
  return unit === 'months' ? addMonths(day, amount * count) : addDays(day, amount * count);
}
