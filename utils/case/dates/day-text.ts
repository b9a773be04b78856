import { type Language, languages, type Text } from '../../text.ts';
import type { Day } from './days.ts';

const style: Record<Language, Intl.DateTimeFormatOptions> = {
  en: { dateStyle: 'medium', timeZone: 'UTC' },
  'zh-CN': { dateStyle: 'long', timeZone: 'UTC' },
};
const [en, zh] = languages.map((language) => new Intl.DateTimeFormat(language, style[language]));

/** A day as people of each language write it: “Dec 31, 2026”, “2026年12月31日”. */
export function dayText(day: Day): Text {
  const date = new Date(`${day}T00:00:00Z`);
  return { en: en?.format(date) ?? day, 'zh-CN': zh?.format(date) ?? day };
}
