import type { Language, Text } from '../../text.ts';
import type { Day } from './days.ts';

const style: Record<Language, Intl.DateTimeFormatOptions> = {
  en: { dateStyle: 'medium', timeZone: 'UTC' },
  'zh-CN': { dateStyle: 'long', timeZone: 'UTC' },
};

/** Made when a day is first written: a format takes its page a millisecond or two. */
const formats = new Map<Language, Intl.DateTimeFormat>();

/** A day as people of each language write it: “Dec 31, 2026”, “2026年12月31日”. */
export function dayText(day: Day): Text {
  const date = new Date(`${day}T00:00:00Z`);
  return { en: formatOf('en').format(date), 'zh-CN': formatOf('zh-CN').format(date) };
}

function formatOf(language: Language): Intl.DateTimeFormat {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, style[language]);
  formats.set(language, format);
  return format;
}
