import { expect, test } from 'vitest';
import type { Site, Source } from './schema.ts';
import { sourceWords } from './source-words.ts';

const said = (source: Partial<Source>) => {
  const sources = { help: { note: { en: 'help', 'zh-CN': '帮助' }, grade: 'A', seen: '2024', ...source } };
  return sourceWords({ sources } as unknown as Site, 'help', new Date('2026-11-22'));
};

test.each([
  ['A', 'From the vendor: help (2024)', '来自供应商：帮助（2024）'],
  ['B', 'Seen in other people’s code: help (2024)', '见于他人代码：帮助（2024）'],
  ['C', 'A third party says so, unconfirmed: help (2024)', '第三方说法，未经证实：帮助（2024）'],
  ['D', 'Unverified: help', '未经核实：帮助'],
] as const)('says how far grade %s is to be trusted', (grade, en, zh) => {
  expect(said({ grade })).toEqual({ en, 'zh-CN': zh });
});

test('says plainly that a fact is older than three years', () => {
  const { en, 'zh-CN': zh } = said({ seen: '2015' });
  expect(en).toBe('From the vendor: help (2015). More than 10 years old: it may have changed.');
  expect(zh).toBe('来自供应商：帮助（2015）。已有 10 年以上，可能已变。');
  expect(said({ seen: '2023-10' }).en).toContain('More than 3 years old');
});

test.each(['2023', '2023-12', '2026-11', '2027'])('says nothing of the age of what was read in %s', (seen) => {
  expect(said({ seen }).en).toBe(`From the vendor: help (${seen})`);
});

test('does not date a guess', () => {
  expect(said({ grade: 'D', seen: '2015' }).en).toBe('Unverified: help');
});
