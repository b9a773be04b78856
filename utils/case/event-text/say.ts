import { fill, languages, type Text } from '../../text.ts';

/** Words that are the same in every language: names, numbers, what a person wrote. */
export function same(words: string): Text {
  return { en: words, 'zh-CN': words };
}

/** Names one after the other, as each language parts them. */
export function listed(names: readonly Text[]): Text {
  return { en: names.map(({ en }) => en).join(', '), 'zh-CN': names.map((name) => name['zh-CN']).join('、') };
}

/** Fills the places of a sentence, in each language with the words of that language. */
export function say(text: Text, values: Record<string, Text>): Text {
  const [en, zh] = languages.map((language) =>
    fill(text, language, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value[language]]))),
  );
  return { en: en ?? '', 'zh-CN': zh ?? '' };
}
