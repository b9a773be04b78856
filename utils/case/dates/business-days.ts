import { addDays, type Day, weekday } from './days.ts';

/** Which days people work on, apart from Monday to Friday. */
export interface WorkDays {
  holidays: ReadonlySet<Day>;
  /** Saturdays and Sundays that are worked. */
  worked: ReadonlySet<Day>;
}

export const mondayToFriday: WorkDays = { holidays: new Set(), worked: new Set() };

/** Whether people work on a day: a holiday is one even where the list of worked weekends names it, too. */
function isBusinessDay(day: Day, { holidays, worked }: WorkDays): boolean {
  if (holidays.has(day)) return false;
  const at = weekday(day);
  return (at !== 0 && at !== 6) || worked.has(day);
}

/** The day itself or the last business day before it. */
export function onOrBefore(day: Day, work: WorkDays): Day {
  let at = day;
  while (!isBusinessDay(at, work)) at = addDays(at, -1);
  return at;
}

/** The n-th business day after a day; the day itself is not counted. */
export function businessDaysAfter(day: Day, n: number, work: WorkDays): Day {
  let at = day;
  for (let left = n; left > 0; left -= isBusinessDay(at, work) ? 1 : 0) at = addDays(at, 1);
  return at;
}

/** The last day that has n business days after it, up to and including `end`: what comes on it has them all. */
export function businessDaysBefore(end: Day, n: number, work: WorkDays): Day {
  let at = end;
  for (let left = n; ; at = addDays(at, -1)) {
    left -= isBusinessDay(at, work) ? 1 : 0;
    if (left === 0) return addDays(at, -1);
  }
}
