import { expect, it } from 'vitest';
import { duration, number, size, span } from './format.ts';

it.each([
  [0, '0 B'],
  [1023, '1,023 B'],
  [1024, '1 KB'],
  [1_572_864, '1.5 MB'],
  [5 * 1024 ** 4, '5 TB'],
  [3 * 1024 ** 5, '3,072 TB'],
])('writes %d bytes as %s', (bytes, text) => {
  expect(size(bytes, 'en')).toBe(text);
});

it('groups numbers', () => {
  expect(number(1_048_576, 'en')).toBe('1,048,576');
});

it.each([
  [0.2, '1 sec'],
  [89, '89 sec'],
  [150, '3 min'],
  [7_300, '2 hr'],
])('says %d seconds as %s', (seconds, text) => {
  expect(duration(seconds, 'en')).toBe(text);
});

it('says a length of time in each language, one or many', () => {
  expect(span({ amount: 1, unit: 'months' }, 'en')).toBe('1 month');
  expect(span({ amount: 48, unit: 'hours' }, 'en')).toBe('48 hours');
  expect(span({ amount: 30, unit: 'days' }, 'zh-CN')).toBe('30天');
});
