/** A day that was read, and whether a time stood beside it. */
export interface ReadDate {
  year: number;
  month: number;
  day: number;
  hasTime: boolean;
}

const time = String.raw`(?<time>(?:[,T]|日)? ?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?${time}$`, 'i');
const yearLast = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})${time}$`, 'i');

/**
 * Reads a date. `12/05/2024` needs `order`; without one it is `ambiguous`, unless only one order gives a day.
 * Undefined for what is no date, or no day of the calendar.
 */
export function readDate(
  text: string,
  order: 'day-first' | 'month-first' | undefined,
): ReadDate | 'ambiguous' | undefined {
  const first = yearFirst.exec(text);
  if (first) return real(Number(first[1]), Number(first[2]), Number(first[3]), first.groups?.time);
  const last = yearLast.exec(text);
  if (!last) return undefined;
  const [one, two, year] = [Number(last[1]), Number(last[2]), Number(last[3])];
  const dayFirst = real(year, two, one, last.groups?.time);
  const monthFirst = real(year, one, two, last.groups?.time);
  if (dayFirst && monthFirst && one !== two) {
    if (order === undefined) return 'ambiguous';
    return order === 'day-first' ? dayFirst : monthFirst;
  }
  return dayFirst ?? monthFirst;
}

function real(year: number, month: number, day: number, time: string | undefined): ReadDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal
    ? { year, month, day, hasTime: time !== undefined && !/^\D*0?0:00(:00(\.0+)?)?\D*$/.test(time) }
    : undefined;
}

/** A day in a system's form. */
export function writeDate({ year, month, day }: ReadDate, form: 'yyyy-mm-dd' | 'mm/dd/yyyy'): string {
  const [yyyy, mm, dd] = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  return form === 'yyyy-mm-dd' ? `${yyyy}-${mm}-${dd}` : `${mm}/${dd}/${yyyy}`;
}
