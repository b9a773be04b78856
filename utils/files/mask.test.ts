import { expect, test } from 'vitest';
import { maskText } from './mask.ts';

test.each([
  ['Ann.Lee-42@example.invalid', 'Xxx.Xxx-00@xxxxxxx.xxxxxxx'],
  ['王小明 13800000000', '某某某 00000000000'],
  ['Ünal Żak\r\nЖ', 'Xxxx Xxx X'],
  ['', ''],
])('%j becomes %j', (text, masked) => {
  expect(maskText(text)).toBe(masked);
});

test('a long text is cut, between characters', () => {
  expect(maskText('😀'.repeat(50))).toBe(`${'😀'.repeat(40)}…`);
});
