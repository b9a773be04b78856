import type { PageLanguage } from '../lexicon/concepts.ts';

export interface ReadDate {
  /** `2026-12-31`; missing where day and month cannot be told apart. */
  iso?: string;
  /** As it stands in the text. */
  text: string;
}

const numeric: { pattern: RegExp; order: 'ymd' | 'dmy' | 'slashed' }[] = [
  { pattern: /(\d{4})\s*[年년.\-/]\s*(\d{1,2})\s*[月월.\-/]\s*(\d{1,2})\s*[日일]?/, order: 'ymd' },
  { pattern: /(\d{1,2})[.-](\d{1,2})[.-](\d{4})/, order: 'dmy' },
  { pattern: /(\d{1,2})\/(\d{1,2})\/(\d{4})/, order: 'slashed' },
];

const months = new Map<PageLanguage, Map<string, number>>();

/** The first date in a text, by digits or by the month's name in one of the languages. English `03/04/2026` is left open. */
export function readDate(text: string, languages: readonly PageLanguage[]): ReadDate | undefined {
  const folded = text.normalize('NFKC');
  for (const { pattern, order } of numeric) {
    const found = pattern.exec(folded);
    if (!found) continue;
    const [whole, a = 0, b = 0, c = 0] = [found[0], ...found.slice(1).map(Number)];
    if (order === 'ymd') return date(whole.trim(), a, b, c);
    if (order === 'dmy') return date(whole, c, b, a);
    return slashed(whole, a, b, c, languages);
  }
  return named(folded, languages);
}

function slashed(text: string, a: number, b: number, year: number, languages: readonly PageLanguage[]): ReadDate {
  if (a > 12) return date(text, year, b, a);
  if (b > 12) return date(text, year, a, b);
  return languages.every((language) => language === 'en') || a === b
    ? a === b
      ? date(text, year, a, b)
      : { text }
    : date(text, year, b, a);
}

function named(text: string, languages: readonly PageLanguage[]): ReadDate | undefined {
  for (const { 0: word, index } of text.matchAll(/\p{L}{3,}/gu)) {
    const month = languages.map((language) => monthsOf(language).get(word.toLowerCase())).find(Boolean);
    if (!month) continue;
    const before = /(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s*(?:de\s+)?$/i.exec(text.slice(Math.max(0, index - 10), index));
    const after = /^\.?,?\s*(?:de\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})/i.exec(
      text.slice(index + word.length),
    );
    const day = Number(before?.[1] ?? after?.[1]);
    if (!after || !day) continue;
    const start = index - (before?.[0].length ?? 0);
    return date(text.slice(start, index + word.length + after[0].length), Number(after[2]), month, day);
  }
  return undefined;
}

function date(text: string, year: number, month: number, day: number): ReadDate {
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists ? { iso: at.toISOString().slice(0, 10), text } : { text };
}

/** The months' names as the browser knows them: long and short, alone and beside a day. */
function monthsOf(language: PageLanguage): Map<string, number> {
  const known = months.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (let month = 0; month < 12; month += 1)
    for (const style of ['long', 'short'] as const)
      for (const options of [{ month: style }, { month: style, day: 'numeric' as const }]) {
        const parts = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).formatToParts(
          Date.UTC(2026, month, 15),
        );
        const name = parts
          .find(({ type }) => type === 'month')
          ?.value.toLowerCase()
          .replace(/\.$/, '');
        if (name && /\p{L}{3}/u.test(name)) names.set(name, month + 1);
      }
  months.set(language, names);
  return names;
}
