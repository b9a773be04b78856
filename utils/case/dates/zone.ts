import type { Day } from './days.ts';

/** The time zone of this computer. */
export function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The day of the calendar in a time zone at a moment. */
export function dayIn(moment: Date, timeZone: string): Day {
  const { year, month, day } = partsIn(moment, timeZone);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The moment at which the clocks of a time zone show an hour of a day. Where they are put forward over it, the moment at which they
 * are; where it comes twice, the first.
 */
export function momentIn(day: Day, hour: number, timeZone: string): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000;
  const offsets = [wanted - 86_400_000, wanted + 86_400_000].map((near) => offsetAt(near, timeZone));
  const fitting = offsets
    .map((offset) => wanted - offset)
    .filter((moment) => offsetAt(moment, timeZone) === wanted - moment);
  if (fitting.length > 0) return new Date(Math.min(...fitting));
  return new Date(jumpBetween(wanted - Math.max(...offsets), wanted - Math.min(...offsets), timeZone));
}

/** When the clocks of a time zone are changed between two moments. */
function jumpBetween(from: number, to: number, timeZone: string): number {
  const before = offsetAt(from, timeZone);
  let [low, high] = [from, to];
  while (high - low > 1_000) {
    const middle = Math.floor((low + high) / 2_000) * 1_000;
    if (offsetAt(middle, timeZone) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** By how many milliseconds the clocks of a time zone are ahead of UTC. */
function offsetAt(moment: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = partsIn(new Date(moment), timeZone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1_000) * 1_000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function partsIn(moment: Date, timeZone: string) {
  let format = formats.get(timeZone);
  if (!format) {
    const fields = {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    } as const;
    format = new Intl.DateTimeFormat('en', {
      ...fields,
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
    });
    formats.set(timeZone, format);
  }
  const part = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return { year, month, day, hour, minute, second };
}
