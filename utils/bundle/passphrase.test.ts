import { expect, test } from 'vitest';
import { isTooShort } from './passphrase.ts';

test('counts characters, whatever bytes they take, and no blanks at the ends', () => {
  expect(isTooShort('eleven chars'.slice(0, 11))).toBe(true);
  expect(isTooShort('twelve chars')).toBe(false);
  expect(isTooShort('  elevenchars  ')).toBe(true);
  expect(isTooShort('𠮷'.repeat(11))).toBe(true);
  expect(isTooShort('一二三四五六七八九十百千')).toBe(false);
});
