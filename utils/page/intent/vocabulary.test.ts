import { describe, expect, test } from 'vitest';
import { type Concept, pageLanguages } from '../lexicon/concepts.ts';
import { lexicon } from '../lexicon/index.ts';
import { mentions, read } from '../lexicon/read.ts';
import { intents } from './intents.ts';
import { bitOf, vocabularyOf } from './vocabulary.ts';
import { ways } from './ways.ts';

describe('which intents a text may be about', () => {
  test.each(pageLanguages)('%s: leaves out nothing that the lexicon reads', (language) => {
    const languages = [language, 'en'] as const;
    const vocabulary = vocabularyOf(languages);
    const words = lexicon[language].flatMap(([, , row]) =>
      row.split(',').map((word) => word.trim().replaceAll('*', 'xx')),
    );
    const texts = words.flatMap((word, at) => [word, `${word} ${words[(at * 7 + 3) % words.length]}`]);
    const missed = texts.flatMap((text) => {
      const reading = read(text, languages);
      const says = (one: Concept | Concept[]) => mentions(reading, [one].flat());
      return intents
        .filter((intent) => ways[intent].some((way) => way.says.every(says)))
        .filter((intent) => (vocabulary.saidIn(text) & bitOf(intent)) === 0)
        .map((intent) => `${text}: ${intent}`);
    });
    expect(missed).toEqual([]);
    expect(texts.length).toBeGreaterThan(200);
  });

  test('leaves out what says nothing of an intent, so that little is read', () => {
    const vocabulary = vocabularyOf(['en']);
    expect(vocabulary.saidIn('Sample deal 4711')).toBe(0);
    expect(vocabulary.saidIn('Cancel') & bitOf('turn-off-renewal')).toBe(0);
    expect(vocabulary.touchedIn('Cancel') & bitOf('turn-off-renewal')).not.toBe(0);
    expect(vocabulary.saidIn('Cancel subscription') & bitOf('cancel-subscription')).not.toBe(0);
  });

  test('reads a button with a space in it, and compounds', () => {
    expect(vocabularyOf(['zh-CN']).saidIn('退 出 登 录') & bitOf('log-out')).not.toBe(0);
    expect(vocabularyOf(['de']).saidIn('Kundenexport') & bitOf('export-data')).not.toBe(0);
  });
});
