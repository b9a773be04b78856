import { normalise } from '../normalise.ts';
import type { PageLanguage } from './concepts.ts';
import { lexicon } from './index.ts';

/** Characters of a page that are enough to tell its language. */
const sample = 6_000;
/** So many small words of a language in the sample make it one of the page's. */
const fewest = 12;
/** So many different words from its names for controls do, too: an application that is all buttons has no sentences. */
const fewestNames = 3;
const shortestName = 5;

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

/** Told by what only one of these languages has: small words (der, le …) in a text, or names of controls where there is hardly any text. */
function latinIn(text: string): PageLanguage[] {
  const words = normalise(text).split(/[^\p{L}]+/u);
  const inText = likeliest((language) => words.filter((word) => wordsOf(language).small.has(word)).length, fewest);
  const different = new Set(words);
  const inNames = likeliest((language) => wordsOf(language).names.intersection(different).size, fewestNames);
  return [...new Set([...inText, ...inNames])];
}

/** The languages of which a text has enough, and about as much as of the one that it has most of; English among them wins alone. */
function likeliest(count: (language: PageLanguage) => number, enough: number): PageLanguage[] {
  const counts = latin.map((language) => [language, count(language)] as const);
  const most = Math.max(count('en'), ...counts.map(([, found]) => found));
  return counts.filter(([, found]) => found >= enough && found >= most * 0.8).map(([language]) => language);
}

/** The small words of a language, and those of its names for controls that English does not have. */
interface Words {
  small: Set<string>;
  names: Set<string>;
}

const known = new Map<PageLanguage, Words>();

function wordsOf(language: PageLanguage): Words {
  const found = known.get(language) ?? {
    small: tokensOf(language, true),
    names: language === 'en' ? new Set<string>() : tokensOf(language, false).difference(tokensOf('en', false)),
  };
  known.set(language, found);
  return found;
}

function tokensOf(language: PageLanguage, small: boolean): Set<string> {
  const lists = lexicon[language].flatMap(([concept, , list]) => ((concept === 'filler') === small ? [list] : []));
  // All at once: word by word it would be most of what the first look at a small page costs.
  const tokens = normalise(lists.join()).split(/[^\p{L}*]+/u);
  return new Set(tokens.filter((token) => small || (token.length >= shortestName && !token.includes('*'))));
}
