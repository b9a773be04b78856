import type { HubSpotOptions } from './options.ts';

export const productName = 'Marketing Hub Starter';
export const seats = 6;
const pricePerSeat = 20;

/** What one month costs, in US dollars. */
export const monthlyAmount = seats * pricePerSeat;

/** The commitment term: the twelve months before the renewal, both days as `YYYY-MM-DD`. */
export function termOf({ renewsOn }: HubSpotOptions): { startsOn: string; endsOn: string } {
  return { startsOn: monthsBefore(renewsOn, 12), endsOn: renewsOn };
}

/** The same day some months earlier, or the last day of that month when it is shorter. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, lastDay))).toISOString().slice(0, 10);
}
