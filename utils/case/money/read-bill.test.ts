import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBill } from './read-bill.ts';

const english = `Description,Quantity,Unit price,Amount
"Sales seats, June",12,99.00,"1,188.00"
Credit for unused seats,,,-660.00
VAT 6%,,,31.68
Total,,,559.68
`;

test('reads a table by its columns', () => {
  expect(readBill(english, 'USD')).toEqual({
    lines: [
      { text: 'Sales seats, June', kind: 'charge', amount: '1188.00' },
      { text: 'Credit for unused seats', kind: 'credit', amount: '-660.00' },
      { text: 'VAT 6%', kind: 'tax', amount: '31.68' },
    ],
    total: '559.68',
    faults: [],
  });
});

test('reads a Chinese table with tabs', () => {
  const { lines, total } = readBill(
    '项目\t数量\t金额\n订阅费\t10\t¥9,900.00\n提前解约费\t1\t1.5万元\n退款\t\t-¥300\n合计\t\t24,600.00',
    'CNY',
  );
  expect(lines.map(({ kind, amount }) => [kind, amount])).toEqual([
    ['charge', '9900.00'],
    ['fee', '15000'],
    ['credit', '-300'],
  ]);
  expect(total).toBe('24600.00');
});

test('reads lines of text by their last amount', () => {
  const { lines, faults } = readBill(
    'Starter plan, 12 seats  USD 1,234.50\nThank you for your business\nTax $12\n',
    'USD',
  );
  expect(lines).toEqual([
    { text: 'Starter plan, 12 seats', kind: 'charge', amount: '1234.50' },
    { text: 'Tax', kind: 'tax', amount: '12' },
  ]);
  expect(faults).toEqual([{ row: 2, text: 'Thank you for your business', reason: 'no-amount' }]);
});

test('another currency and an amount in two readings are told with their line', () => {
  const { lines, faults } = readBill('Item;Amount\nA;EUR 5,00\nB;1.234\n', 'USD');
  expect(lines).toEqual([]);
  expect(faults).toEqual([
    { row: 2, text: 'A', reason: 'other-currency' },
    { row: 3, text: 'B', reason: 'ambiguous' },
  ]);
});

test('what is no bill is refused, and no text makes it fail', () => {
  expect(() => readBill('x'.repeat(200_001), 'USD')).toThrow(RangeError);
  expect(() => readBill('a 1\n'.repeat(501), 'USD')).toThrow(RangeError);
  fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => readBill(text, 'CNY').lines.length >= 0));
});
