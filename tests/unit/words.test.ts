import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../utils/browser/locales/en/index.ts';
import { zhCN } from '../../utils/browser/locales/zh-CN/index.ts';

// Holds every text a person sees to docs/words.md.

interface Pair {
  where: string;
  en: string;
  zh: string;
}

const literal = /'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`/.source;
const written = new RegExp(`\\ben:\\s*(?:${literal}),\\s*'zh-CN':\\s*(?:${literal})`, 'g');
const called = new RegExp(`\\btext\\(\\s*(?:${literal}),\\s*(?:${literal})`, 'g');

/** The texts that stand in the sources as `{ en, 'zh-CN' }` or `text(en, zh)`. */
function pairsOf(path: string): Pair[] {
  const source = readFileSync(path, 'utf8');
  return [...source.matchAll(written), ...source.matchAll(called)].map((match) => ({
    where: `${path}:${source.slice(0, match.index).split('\n').length}`,
    en: (match[1] ?? match[2] ?? '').replaceAll("\\'", "'"),
    zh: match[3] ?? match[4] ?? '',
  }));
}

/** Letters are written anew in each language, so their places differ; what a lexicon holds are the words of CRMs. */
const isText = (path: string) =>
  !/\.test\.ts$|\/testing\/|\/lexicon\/|\/locales\/|\/letters\/(templates\/|frames)/.test(path);
const files = globSync('{components,entrypoints,sites,utils}/**/*.{ts,tsx}').filter(isText);
const catalogue = Object.entries(en).map(([key, text]) => ({ where: key, en: text, zh: zhCN[key as keyof typeof en] }));
const pairs: Pair[] = [...catalogue, ...files.flatMap(pairsOf)];

const page = readFileSync('docs/words.md', 'utf8');
const never = [...page.matchAll(/^\| .* \| ([^|]+) \|$/gm)]
  .flatMap(([, cell]) => (cell ?? '').split(', '))
  .map((word) => word.trim())
  .filter((word) => word !== 'never' && word !== '---');

/** Without the labels of somebody else's page: in quotation marks or brackets, or before the original in brackets. */
const own = (text: string) =>
  text.replace(/“[^”]*”|[\u3400-\u9fff]*（[A-Z][A-Za-z ]*）|（[^）]*）|\([^)]*\)|《[^》]*》/g, '');

const isIn = (word: string, text: string) =>
  /[a-z]/i.test(word) ? new RegExp(`\\b${word}\\b`, 'i').test(text) : text.includes(word);

/** Where a text breaks a rule. */
const broken = (rule: (pair: Pair) => boolean) =>
  pairs.filter(rule).map(({ where, en, zh }) => `${where}\n${en}\n${zh}`);

it('has texts and words to look at', () => {
  expect(pairs.length).toBeGreaterThan(2_500);
  expect(never.length).toBeGreaterThan(50);
});

describe('one word for one thing', () => {
  it.each(never)('nobody says %s', (word) => {
    expect(broken((pair) => isIn(word, own(pair.en)) || isIn(word, own(pair.zh)))).toEqual([]);
  });
});

const places = (text: string) => [...text.matchAll(/\$?\{\{?(\w+)\}/g)].map(([, name]) => name).sort();

it('has the same places in both languages', () => {
  expect(broken((pair) => !/\$\{/.test(pair.en + pair.zh) && `${places(pair.en)}` !== `${places(pair.zh)}`)).toEqual(
    [],
  );
});

const han = '[\\u3400-\\u9fff]';
const halfWidth = new RegExp(`${han}[,;:?!]|${han} ?\\(|\\) ?${han}`);
const besideFull = / [，。；：？！、（）“”《》]|[，。；：？！、（《“] /;

it('has full-width punctuation in Chinese, without blanks around it', () => {
  expect(broken(({ zh }) => halfWidth.test(own(zh.replace(/\$\{[^}]*\}/g, ''))))).toEqual([]);
  expect(broken(({ zh }) => besideFull.test(zh) && !zh.includes('\n'))).toEqual([]);
  expect(broken(({ zh }) => /(?<!…)…(?!…)/.test(own(zh)))).toEqual([]);
});

it('calls the person 你', () => {
  expect(broken(({ zh }) => own(zh).includes('您'))).toEqual([]);
});

it('has curly quotes in English, and no blank before an ellipsis', () => {
  const typed = (text: string) => /[a-z]'[a-z]|"[^"]*"/i.test(text) || / …(?!”)/.test(text.replace(/“[^”]*”/g, ''));
  // What is read in a terminal is plain ASCII.
  expect(broken(({ where, en }) => !/^utils\/bundle\/(stamp-)?notes?\.ts/.test(where) && typed(en))).toEqual([]);
});
