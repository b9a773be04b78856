import { describe, expect, it } from 'vitest';
import { read } from '../../../utils/page/lexicon/read.ts';
import { languages } from '../../../utils/text.ts';
import { swapFor } from './synonym.ts';
import { synonyms } from './synonyms.ts';

describe.each(languages)('synonyms (%s)', (language) => {
  it.each(synonyms[language])('%s and the others mean the same in the lexicon', (...words) => {
    const meanings = words.map((word) => new Set(read(word, [language]).matches.map(({ concept }) => concept)));
    const [first = new Set(), ...others] = meanings;
    const shared = [...first].filter((concept) => others.every((other) => other.has(concept)));
    expect(shared, words.join(' / ')).not.toEqual([]);
  });
});

describe('swapFor', () => {
  it('keeps the capital of a word', () => {
    expect(swapFor('Cancel plan', 'en', 0)?.('Cancel plan')).toBe('Terminate plan');
    expect(swapFor('Yes, cancel', 'en', 1)?.('Yes, cancel')).toBe('Yes, discontinue');
  });

  it('knows no word in a part of another one, and no way that a line doesn’t have', () => {
    expect(swapFor('Cancelled', 'en', 0)).toBeUndefined();
    expect(swapFor('Submit', 'en', 1)).toBeUndefined();
    expect(swapFor('取消订阅', 'zh-CN', 0)?.('取消订阅')).toBe('终止订阅');
  });
});
