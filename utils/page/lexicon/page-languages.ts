import { normalise } from '../normalise.ts';
import type { PageLanguage } from './concepts.ts';
import { lexicon } from './index.ts';

/** Characters of a page that are enough to tell its language. */
const sample = 6_000;
/** So many small words of a language in the sample make it one of the page's. */
const fewest = 12;

const declared: [RegExp, PageLanguage[]][] = [
  [/^zh\b.*\b(tw|hk|mo|hant)\b/i, ['zh-TW', 'zh-CN']],
  [/^zh\b/i, ['zh-CN', 'zh-TW']],
  [/^ja\b/i, ['ja']],
  [/^de\b/i, ['de']],
  [/^fr\b/i, ['fr']],
  [/^es\b/i, ['es']],
  [/^pt\b/i, ['pt-BR']],
  [/^ko\b/i, ['ko']],
  [/^ru\b/i, ['ru']],
];
const scripts: [RegExp, PageLanguage[]][] = [
  [/[\u3040-\u30ff]/g, ['ja']],
  [/[\uac00-\ud7af]/g, ['ko']],
  [/[\u0400-\u04ff]/g, ['ru']],
  [/[\u3400-\u9fff]/g, ['zh-CN', 'zh-TW']],
];
const latin: PageLanguage[] = ['de', 'fr', 'es', 'pt-BR'];

/**
 * The languages to read a page in, the likeliest first, English always among them: what a translation leaves out stays English.
 * What the page declares is not trusted alone: templates say `lang="en"` whatever language is filled into them.
 */
export function languagesOf(tag: string, text: string): PageLanguage[] {
  const found = declared.find(([pattern]) => pattern.test(tag))?.[1] ?? [];
  const seen = text.slice(0, sample);
  const written = scripts
    .filter(([script]) => (seen.match(script)?.length ?? 0) >= fewest)
    .flatMap(([, languages]) => languages);
  // Kana beside Han characters is Japanese, not Chinese.
  const byScript = written.includes('ja') ? written.filter((language) => !language.startsWith('zh')) : written;
  return [...new Set<PageLanguage>([...found, ...byScript, ...(found.length > 0 ? [] : latinIn(seen)), 'en'])];
}

/** Told by small words (the, der, le …), which only one of these languages has many of. */
function latinIn(text: string): PageLanguage[] {
  const words = normalise(text).split(/[^\p{L}]+/u);
  const counts = new Map<PageLanguage, number>(
    ['en' as const, ...latin].map((language) => {
      const small = smallWordsOf(language);
      return [language, words.filter((word) => small.has(word)).length];
    }),
  );
  const most = Math.max(...counts.values());
  return latin.filter((language) => {
    const count = counts.get(language) ?? 0;
    return count >= fewest && count >= most * 0.8;
  });
}

const smallWords = new Map<PageLanguage, Set<string>>();

function smallWordsOf(language: PageLanguage): Set<string> {
  const known =
    smallWords.get(language) ??
    new Set(
      lexicon[language]
        .filter(([concept]) => concept === 'filler')
        .flatMap(([, , words]) => words.split(',').map(normalise)),
    );
  smallWords.set(language, known);
  return known;
}
