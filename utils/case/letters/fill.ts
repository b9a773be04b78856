import type { Language, Text } from '../../text.ts';
import { type LetterPlace, type LetterValues, letterPlaceNames, letterPlaces } from './places.ts';

/** A day as a letter of this language writes it: `December 31, 2026`, `2026年12月31日`. */
export function letterDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** What stands in a letter for something that nobody has said yet, so that it can't be overlooked. */
export function markOf(place: LetterPlace, language: Language): string {
  const name = letterPlaces[place].name[language];
  return language === 'zh-CN' ? `【待填：${name}】` : `[TO FILL IN: ${name}]`;
}

/** Fills a text of a template. What is not known gets its mark. */
export function fillPlaces(text: Text, values: LetterValues, language: Language): string {
  return text[language].replace(/\{(\w+)\}/g, (_, name: string) => written(name as LetterPlace, values, language));
}

/** What of a letter is still marked, in the order of {@link letterPlaces}: what the person wrote over is not missing. */
export function missingIn(text: string, language: Language): LetterPlace[] {
  return letterPlaceNames.filter((place) => text.includes(markOf(place, language)));
}

/** Puts what has become known where its mark stands; everything else stays as the person wrote it. */
export function fillMarks(text: string, values: LetterValues, language: Language): string {
  return missingIn(text, language).reduce(
    (filled, place) => filled.replaceAll(markOf(place, language), () => written(place, values, language)),
    text,
  );
}

function written(place: LetterPlace, values: LetterValues, language: Language): string {
  const value = values[place];
  if (value === undefined || value === '') return markOf(place, language);
  return letterPlaces[place].type === 'day' ? letterDay(value, language) : value;
}
