import type { Span } from '../../sites/schema.ts';
import type { Language } from '../../utils/text.ts';

/** A moment as people read it, in their own time zone. */
export function moment(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
}

/** A moment to the second, in a time zone by its IANA name. */
export function momentIn(date: string, timeZone: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium', timeZone }).format(
    new Date(date),
  );
}

/** A length of time as a vendor counts it: “30 days”, “1 month”. */
export function span({ amount, unit }: Span, language: Language): string {
  const one = { hours: 'hour', days: 'day', months: 'month' }[unit];
  return new Intl.NumberFormat(language, { style: 'unit', unit: one, unitDisplay: 'long' }).format(amount);
}

/** A whole number, grouped. */
export function number(value: number, language: Language): string {
  return new Intl.NumberFormat(language).format(value);
}

/** A size in bytes as people read it: 1,024-based, at most one decimal. */
export function size(bytes: number, language: Language): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(bytes, 1)) / 10));
  const shown = new Intl.NumberFormat(language, { maximumFractionDigits: power === 0 ? 0 : 1 });
  return `${shown.format(bytes / 1024 ** power)} ${units[power]}`;
}

/** A length of time as people say it: seconds below 90 of them, then minutes, then hours. Never less than a second. */
export function duration(seconds: number, language: Language): string {
  const [value, unit] =
    seconds < 90 ? [seconds, 'second'] : seconds < 90 * 60 ? [seconds / 60, 'minute'] : [seconds / 3_600, 'hour'];
  const shown = new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: 0,
  });
  return shown.format(Math.max(1, value));
}

/** A calendar day as people read it: `2026-05-06` is “May 6, 2026” or “2026年5月6日”, in every time zone. */
export function day(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${iso}T00:00Z`));
}
