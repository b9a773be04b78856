import type { Concept, PageLanguage } from './concepts.ts';
import { lexicon } from './index.ts';
import { conceptsIn } from './read.ts';

const patterns = new Map<string, RegExp>();
/** Words that stand in too many texts to be worth a look by themselves. */
const shortest = { spaced: 2, cjk: 2 };
const cjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** A pattern that every text with a word for one of the concepts fits, and some others: to leave the rest of a page unread. */
export function quickPattern(concepts: Iterable<Concept>, languages: readonly PageLanguage[]): RegExp {
  const wanted = new Set(concepts);
  const key = `${languages.join()} ${[...wanted].join()}`;
  const known = patterns.get(key);
  if (known) return known;
  const spaced = new Set<string>();
  const unspaced = new Set<string>();
  for (const [concept, , words] of languages.flatMap((language) => lexicon[language])) {
    if (!conceptsIn(concept).some((one) => wanted.has(one))) continue;
    for (const word of words.split(',').map((written) => written.trim().toLowerCase())) {
      const bare = cjk.test(word) ? word.replaceAll(' ', '') : (word.replace(/\*/g, '').split(/[\s'’-]/)[0] ?? '');
      if (bare.length >= (cjk.test(word) ? shortest.cjk : shortest.spaced))
        (cjk.test(word) ? unspaced : spaced).add(bare);
    }
  }
  const starts = word(spaced);
  const pattern = new RegExp([starts && `(?:${starts})`, word(unspaced)].filter(Boolean).join('|') || '(?!)', 'i');
  patterns.set(key, pattern);
  return pattern;
}

function word(words: Set<string>): string {
  // The shorter word already finds what the longer one that begins with it would.
  const sorted = [...words].sort();
  const needed = sorted.filter((long) => !sorted.some((short) => short !== long && long.startsWith(short)));
  return needed.map((plain) => plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}
