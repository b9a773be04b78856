import { languages, type Text } from '../../text.ts';

const long = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
const formats = Object.fromEntries(
  languages.map((language) => [language, new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, long)]),
);

/** A day of the calendar (`2026-12-31`) as people write it: 31 December 2026, 2026年12月31日. The order can't be mistaken. */
export function dayText(day: string): Text {
  const date = new Date(`${day}T00:00:00Z`);
  return { en: formats.en?.format(date) ?? day, 'zh-CN': formats['zh-CN']?.format(date) ?? day };
}
