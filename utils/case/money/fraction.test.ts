import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fraction, fromDecimal, plus, rounded, times } from './fraction.ts';

test('is exact where floats are not', () => {
  expect(plus(fromDecimal('0.1'), fromDecimal('0.2'))).toEqual(fromDecimal('0.3'));
  expect(times(fromDecimal('1.005'), fraction(100n))).toEqual(fraction(201n, 2n));
  expect(fromDecimal('999999999999999.999999')).toEqual(fraction(999999999999999999999n, 1000000n));
  expect(fromDecimal('-0.5')).toEqual(fraction(-1n, 2n));
});

test.each([
  ['0.5', 1n],
  ['0.499999', 0n],
  ['2.5', 3n],
  ['-0.5', -1n],
  ['-2.5', -3n],
  ['-2.4', -2n],
  ['0', 0n],
])('%s is rounded to %s', (decimal, whole) => {
  expect(rounded(fromDecimal(decimal))).toBe(whole);
});

test('what is rounded lies at most a half away', () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (top, over) => {
      const apart = plus(fraction(top, over), fraction(-rounded(fraction(top, over))));
      return 2n * (apart.top < 0n ? -apart.top : apart.top) <= apart.over;
    }),
  );
});

test('nothing is divided by zero', () => {
  expect(() => fraction(1n, 0n)).toThrow(RangeError);
});
