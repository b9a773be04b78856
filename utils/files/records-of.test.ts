import { expect, test } from 'vitest';
import { recordsOf } from './records-of.ts';

test.each([
  ['companies', 'en', 'companies'],
  ['公司', 'zh-CN', '公司记录'],
  ['全部记录', 'zh-CN', '全部记录'],
] as const)('%s, as it is counted in %s', (name, language, words) => {
  expect(recordsOf(name, language)).toBe(words);
});
