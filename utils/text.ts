/** The languages the program speaks. */
export const languages = ['en', 'zh-CN'] as const;
export type Language = (typeof languages)[number];

/** One text in every language; `{name}` marks a place for a value. */
export type Text = Record<Language, string>;

/** Fills the `{name}` places of a text. A place without a value stays as it is, so that a mistake is seen. */
export function fill(text: Text, language: Language, values: Record<string, string | number> = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** Sentences one after the other, as the language parts them; what is no text is left out. */
export function sentences(language: Language, ...texts: (string | false | undefined)[]): string {
  return texts.filter((text) => typeof text === 'string').join(language === 'en' ? ' ' : '');
}

/** The language to speak: the person's choice, else Chinese in a Chinese browser, else English. */
export function languageOf(chosen: Language | undefined, browserLanguage: string): Language {
  return chosen ?? (/^zh\b/i.test(browserLanguage) ? 'zh-CN' : 'en');
}
