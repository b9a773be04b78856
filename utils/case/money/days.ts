import type { MoneySpan } from './terms.ts';

/** A day of the calendar, `2028-02-29`: no hour and no time zone. Days compare as their texts do. */
export type Day = string;

const length = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / length;
}

export function dayOf(number: number): Day {
  return new Date(number * length).toISOString().slice(0, 10);
}

export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** Some months later, or earlier: where that month has no such day, its last one. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(date, last)) / length);
}

/** A span later, `count` times over; counted from the first day, so that the 31st comes back after a short month. */
export function addSpan(day: Day, { amount, unit }: MoneySpan, count = 1): Day {
  return unit === 'months' ? addMonths(day, amount * count) : addDays(day, amount * count);
}

/** How many days after `from` a day lies; below zero before it. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}
