import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountText, decimalOf } from './amount.ts';
import { parseAmount } from './parse-amount.ts';

test.each<[string, string, string?]>([
  ['1234.5', '1234.5'],
  ['¥1,234.50', '1234.50'],
  ['￥１，２３４．５０', '1234.50'],
  ['1.234,50 €', '1234.50', 'EUR'],
  ['€1.234.567,89', '1234567.89', 'EUR'],
  ['US$ 12', '12', 'USD'],
  ['USD 1,234', '1234', 'USD'],
  ['12,5 EUR', '12.5', 'EUR'],
  ['1 234,50', '1234.50'],
  ["1'234.50 CHF", '1234.50', 'CHF'],
  ['(12.00)', '-12.00'],
  ['-¥3', '-3'],
  ['3.00-', '-3.00'],
  ['−3.00', '-3.00'],
  ['1.5万元', '15000'],
  ['12万', '120000'],
  ['3.25亿元', '325000000'],
  ['0.5', '0.5'],
  ['1.23456万', '12345.6'],
  ['人民币壹万元整', '10000', 'CNY'],
  ['人民币 12,000 元', '12000', 'CNY'],
  ['壹仟贰佰元伍角', '1200.5', 'CNY'],
  ['RMB 800', '800', 'CNY'],
  ['0.125', '0.125'],
])('%s is %s %s', (text, decimal, currency) => {
  expect(parseAmount(text)).toEqual({ type: 'amount', decimal, currency });
});

test.each(['', 'abc', '12 34', '1,2,3', '1.2.3', '12€ $ USD', 'USD 5 EUR', '1,23,456.7.8', '--5', '9'.repeat(200)])(
  '“%s” is no amount',
  (text) => {
    expect(parseAmount(text).type).toBe('not-an-amount');
  },
);

test('a point before three digits is asked about, but where the currency has three', () => {
  expect(parseAmount('1.234').type).toBe('ambiguous');
  expect(parseAmount('1.234', 'CNY').type).toBe('ambiguous');
  expect(parseAmount('1.234', 'KWD')).toMatchObject({ decimal: '1.234' });
  expect(parseAmount('0.234', 'CNY')).toMatchObject({ decimal: '0.234' });
});

test('what the screens write is read back', () => {
  const currency = fc.constantFrom('CNY', 'USD', 'EUR', 'JPY', 'KWD');
  const language = fc.constantFrom('en', 'zh-CN');
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 13n), 10n ** 13n), currency, language, (minor, code, spoken) => {
      const read = parseAmount(amountText(minor, code, spoken), code);
      expect(read).toMatchObject({ type: 'amount', decimal: decimalOf(minor, code) });
    }),
    { numRuns: 2_000 },
  );
});

test('no text makes it fail', () => {
  fc.assert(fc.property(fc.string({ maxLength: 120 }), (text) => parseAmount(text).type.length > 0));
});
