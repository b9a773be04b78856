import { expect, test } from 'vitest';
import { currencies, isCurrency, minorDigits } from './currency.ts';

test('knows currencies by their codes', () => {
  expect(currencies.length).toBeGreaterThan(100);
  expect(['CNY', 'USD', 'EUR', 'JPY', 'KWD'].every(isCurrency)).toBe(true);
  expect(['RMB', 'cny', '¥', ''].some(isCurrency)).toBe(false);
});

test.each([
  ['CNY', 2],
  ['USD', 2],
  ['JPY', 0],
  ['KRW', 0],
  ['KWD', 3],
  ['BHD', 3],
] as const)('%s has %i digits behind the point', (currency, digits) => {
  expect(minorDigits(currency)).toBe(digits);
});
