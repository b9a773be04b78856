import { expect, it } from 'vitest';
import { duration, momentIn, number, size, span } from './format.ts';

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

it('says a moment to the second in its own time zone, however it was written', () => {
  expect(momentIn('Thu, 01 Jan 2026 00:00:05 GMT', 'Asia/Shanghai', 'zh-CN')).toBe('2026年1月1日 08:00:05');
  expect(momentIn('2026-01-01T00:00:05.000Z', 'UTC', 'zh-CN')).toBe('2026年1月1日 00:00:05');
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
