import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountText, decimalOf, minorOf, priceText, toMinor } from './amount.ts';
import { fraction } from './fraction.ts';

test.each([
  ['1234.5', 'CNY', 123450n, '1234.50'],
  ['0.005', 'USD', 1n, '0.01'],
  ['0.004', 'USD', 0n, '0.00'],
  ['1234.5', 'JPY', 1235n, '1235'],
  ['1.2345', 'KWD', 1235n, '1.235'],
  ['-0.05', 'CNY', -5n, '-0.05'],
  ['999999999999999', 'CNY', 99999999999999900n, '999999999999999.00'],
])('%s %s is %s of the smallest unit', (decimal, currency, minor, back) => {
  expect(minorOf(decimal, currency)).toBe(minor);
  expect(decimalOf(minor, currency)).toBe(back);
});

test('the way back is the same amount', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.constantFrom('CNY', 'JPY', 'KWD'), (minor, currency) => {
      return minorOf(decimalOf(minor, currency), currency) === minor;
    }),
  );
});

test('a third of an amount is rounded once', () => {
  expect(toMinor(fraction(100n, 3n), 'CNY')).toBe(3333n);
  expect(toMinor(fraction(200n, 3n), 'JPY')).toBe(67n);
});

test('amounts are written as the language does, to the last digit', () => {
  expect(amountText(123450n, 'CNY', 'zh-CN')).toBe('¥1,234.50');
  expect(amountText(123450n, 'CNY', 'en')).toBe('CN¥1,234.50');
  expect(amountText(-5n, 'USD', 'en')).toBe('-$0.05');
  expect(amountText(1235n, 'JPY', 'en')).toBe('¥1,235');
  expect(amountText(99999999999999999n, 'USD', 'en')).toBe('$999,999,999,999,999.99');
  expect(priceText('0.0125', 'USD', 'en')).toBe('$0.0125');
  expect(priceText('20', 'USD', 'en')).toBe('$20.00');
});
