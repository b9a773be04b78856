/** A day of the calendar, `2028-02-29`: no hour and no time zone. Days compare as their texts do. */
export type Day = string;

const length = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / length;
}

/** The day of a {@link dayNumber}. */
export function dayOf(number: number): Day {
  return new Date(number * length).toISOString().slice(0, 10);
}

/** Some days later, or earlier when below zero. */
export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** Some months later, or earlier: where that month has no such day, its last one. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  return dayAt(year, month + months, Math.min(date, lengthOfMonth(year, month + months)));
}

/** The last day of the month that lies some months after a day's own. */
export function monthEnd(day: Day, months = 0): Day {
  const { year, month } = partsOf(day);
  return dayAt(year, month + months, lengthOfMonth(year, month + months));
}

/** How many days after `from` a day lies; below zero before it. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 for Sunday … 6 for Saturday. */
export function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Year, month from 1 and day of the month. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, date };
}

/** The day of a date; months beyond December count on into the next year, those before January back into the last. */
function dayAt(year: number, month: number, date: number): Day {
  return dayOf(Date.UTC(year, month - 1, date) / length);
}

function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
